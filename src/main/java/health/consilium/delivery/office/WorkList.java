package health.consilium.delivery.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A list of referrals that wait for the same kind of work. */
public enum WorkList {
  NEW,
  WAITING_FOR_PATIENT,
  IN_REVIEW,
  LETTERS_TO_SEND,
  DELIVERY_PROBLEMS,
  OVERDUE,
  NOBODY_OWNS_IT,
  ANOTHERS_RECORD,
  ALL;

  /** The name of the list in an address: {@code letters-to-send}. */
  public String getSlug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WorkList> of(String slug) {
    return Arrays.stream(values()).filter(list -> list.getSlug().equals(slug)).findFirst();
  }

  /** Work that went wrong, or a person's privacy, and must not wait. */
  public boolean isHot() {
    return switch (this) {
      case DELIVERY_PROBLEMS, OVERDUE, NOBODY_OWNS_IT, ANOTHERS_RECORD -> true;
      case NEW, WAITING_FOR_PATIENT, IN_REVIEW, LETTERS_TO_SEND, ALL -> false;
    };
  }
}
