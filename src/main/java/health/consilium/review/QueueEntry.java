package health.consilium.review;

import health.consilium.referral.CameBack;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Sex;
import health.consilium.referral.TurnaroundDay;
import health.consilium.referral.UrgentSign;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the queue. */
public record QueueEntry(
    QueueKey key,
    ReferralNumber number,
    ReferralStatus status,
    Person patient,
    Told told,
    Holder holder,
    Clocks clocks,
    TurnaroundDay promise,
    Instant submittedAt)
    implements Serializable {

  /** The patient, without the full name. */
  public record Person(String initials, int age, @Nullable Sex sex, String country)
      implements Serializable {}

  /**
   * What the patient told and sent.
   *
   * @param lineCount how many treatments the patient counts; null when not told
   * @param cameBack it was answered before, and its patient came with something new
   */
  public record Told(
      @Nullable Disease disease,
      @Nullable Integer lineCount,
      boolean inHospital,
      List<UrgentSign> signs,
      String language,
      int records,
      int pages,
      boolean cameBack)
      implements Serializable {}

  /**
   * Who has claimed it.
   *
   * @param name empty when nobody has
   */
  public record Holder(String name, boolean me, @Nullable Instant until, Returned returned)
      implements Serializable {}

  /**
   * Why it is where it is.
   *
   * @param why null when it is not back
   * @param handedBy the colleague who handed it over; empty when nobody did
   */
  public record Returned(@Nullable CameBack why, String handedBy) implements Serializable {}

  public boolean urgent() {
    return key.urgent();
  }

  /** Waiting for a reviewer: a claim may be tried. */
  public boolean claimable() {
    return status == ReferralStatus.AWAITING_REVIEW;
  }
}
