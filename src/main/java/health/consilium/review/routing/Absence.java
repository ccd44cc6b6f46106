package health.consilium.review.routing;

import java.io.Serializable;
import java.time.LocalDate;

/** The days on which a reviewer is away, the last one included. */
public record Absence(LocalDate from, LocalDate until) implements Serializable {

  /** Refuses an absence that ends before it begins. */
  public Absence {
    if (until.isBefore(from)) {
      throw new AbsenceEndsBeforeItBegins();
    }
  }

  boolean isOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
