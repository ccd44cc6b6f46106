package health.consilium.evaluation;

import java.util.UUID;

/** Where in the records a statement stands: a record and its page, counted from 1. */
public record Citation(UUID recordId, int page) {

  /** Refuses a page below 1. */
  public Citation {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1");
    }
  }
}
