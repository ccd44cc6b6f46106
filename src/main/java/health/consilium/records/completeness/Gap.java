package health.consilium.records.completeness;

import health.consilium.records.RecordKind;
import java.util.List;

/** A kind of record that is not there: what the patient says of it, and what it would tell. */
public record Gap(RecordKind kind, Reason reason, boolean needed, List<String> elements) {

  /** Why it is not there, as far as is known. */
  public enum Reason {
    NOT_SAID("notSaid"),
    NOT_YET_SENT("notYetSent"),
    ASKED("asked"),
    NEVER_DONE("neverDone"),
    CANNOT_GET("cannotGet"),
    UNREADABLE("unreadable"),
    PAGES_MISSING("pagesMissing"),
    NOT_FINAL("notFinal"),
    OUTDATED("outdated");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** The sentence in the bundle; its one place is the name of the kind. */
  public String messageKey() {
    return "records.gap." + reason.key;
  }

  /** Where the name of the kind stands in the bundle. */
  public String kindKey() {
    return "records.kind." + kind.name();
  }

  /** Something of this kind was sent, but it is not enough. */
  public boolean isOfWhatIsHere() {
    return switch (reason) {
      case UNREADABLE, PAGES_MISSING, NOT_FINAL, OUTDATED -> true;
      case NOT_SAID, NOT_YET_SENT, ASKED, NEVER_DONE, CANNOT_GET -> false;
    };
  }

  /** The patient can still do something about it. */
  public boolean isOpen() {
    return switch (reason) {
      case NOT_SAID, NOT_YET_SENT, ASKED, UNREADABLE, PAGES_MISSING, NOT_FINAL, OUTDATED -> true;
      case NEVER_DONE, CANNOT_GET -> false;
    };
  }
}
