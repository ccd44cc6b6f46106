package health.consilium.records.findings;

import health.consilium.records.RecordKind;
import java.util.List;
import java.util.UUID;

/**
 * Something about a page, or about all of a record when the page is 0, that a person should look
 * at.
 *
 * @param details what was found, and where two things differ, what the referral says
 */
public record Prompt(UUID recordId, RecordKind record, int page, Kind kind, List<String> details) {

  /** What it is about. */
  public enum Kind {
    OTHER_NAME,
    OTHER_BIRTH_DATE,
    OTHER_RECORD_NUMBER,
    SET_ASIDE,
    PAGES_MISSING,
    BLURRED,
    DARK,
    CUT,
    HARD_TO_READ,
    PRELIMINARY,
    PENDING,
    OUTDATED,
    AMBIGUOUS_DATE;

    /** The page may be another person's, which somebody must decide. */
    public boolean asksWhose() {
      return switch (this) {
        case OTHER_NAME, OTHER_BIRTH_DATE, OTHER_RECORD_NUMBER -> true;
        case SET_ASIDE,
            PAGES_MISSING,
            BLURRED,
            DARK,
            CUT,
            HARD_TO_READ,
            PRELIMINARY,
            PENDING,
            OUTDATED,
            AMBIGUOUS_DATE ->
            false;
      };
    }

    /** Its patient can do something about it, or has to know. */
    public boolean isForThePatient() {
      return switch (this) {
        case SET_ASIDE, PAGES_MISSING, BLURRED, DARK, CUT, OUTDATED -> true;
        case OTHER_NAME,
            OTHER_BIRTH_DATE,
            OTHER_RECORD_NUMBER,
            HARD_TO_READ,
            PRELIMINARY,
            PENDING,
            AMBIGUOUS_DATE ->
            false;
      };
    }
  }

  public Prompt {
    details = List.copyOf(details);
  }
}
