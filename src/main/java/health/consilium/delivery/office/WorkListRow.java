package health.consilium.delivery.office;

import health.consilium.platform.language.Language;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Sex;
import health.consilium.referral.Submitter;
import health.consilium.referral.TurnaroundDay;
import health.consilium.review.QueueKey;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One referral as a line of a work list.
 *
 * @param turnaround where the promise to answer stands
 */
public record WorkListRow(
    QueueKey key,
    ReferralNumber number,
    ReferralStatus status,
    Instant submittedAt,
    Person patient,
    Story story,
    Records records,
    Clocks clocks,
    TurnaroundDay turnaround,
    Holder holder)
    implements Serializable {

  /** The patient. */
  public record Person(String name, @Nullable LocalDate born, @Nullable Sex sex, String country)
      implements Serializable {}

  /** What the referral is about, who sent it and in which language. */
  public record Story(
      @Nullable Disease disease,
      boolean inHospital,
      @Nullable Submitter submitter,
      Language language)
      implements Serializable {}

  /** How many records came, and how many pages of them can be read. */
  public record Records(int count, int pages) implements Serializable {}

  /**
   * Whose work it is now.
   *
   * @param name of the reviewer who claimed or signed it; empty when nobody has
   * @param since when, in the hospital's words; null when nobody has
   * @param trouble what the mail server said to the letter; empty when nothing went wrong
   * @param held whether the letter is held back, or was and has not left since
   */
  public record Holder(String name, @Nullable Instant since, String trouble, boolean held)
      implements Serializable {}

  public boolean urgent() {
    return key.urgent();
  }
}
