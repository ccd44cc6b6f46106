package health.consilium.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands between the patient's first word and the answer. */
public enum ReferralStatus {
  DRAFT,
  SUBMITTED,
  AWAITING_REVIEW,
  IN_REVIEW,
  AWAITING_RECORDS,
  EVALUATED,
  ANSWERED,
  CLOSED,
  WITHDRAWN,
  DECLINED;

  private static final Set<ReferralStatus> WITH_US =
      EnumSet.of(SUBMITTED, AWAITING_REVIEW, IN_REVIEW, EVALUATED);
  private static final Set<ReferralStatus> MAY_BE_UNREAD =
      EnumSet.of(DRAFT, SUBMITTED, AWAITING_REVIEW, AWAITING_RECORDS);
  private static final Set<ReferralStatus> SIGNED = EnumSet.of(EVALUATED, ANSWERED, CLOSED);
  private static final Set<ReferralStatus> OVER = EnumSet.of(CLOSED, WITHDRAWN, DECLINED);

  /** Whether the referral's life allows this step. */
  public boolean mayBecome(ReferralStatus next) {
    return switch (this) {
      case DRAFT -> next == SUBMITTED;
      case SUBMITTED ->
          EnumSet.of(AWAITING_REVIEW, AWAITING_RECORDS, WITHDRAWN, DECLINED).contains(next);
      case AWAITING_REVIEW ->
          EnumSet.of(IN_REVIEW, AWAITING_RECORDS, WITHDRAWN, DECLINED).contains(next);
      case IN_REVIEW ->
          EnumSet.of(AWAITING_REVIEW, AWAITING_RECORDS, EVALUATED, WITHDRAWN, DECLINED)
              .contains(next);
      case AWAITING_RECORDS ->
          EnumSet.of(AWAITING_REVIEW, IN_REVIEW, WITHDRAWN, DECLINED).contains(next);
      case EVALUATED -> EnumSet.of(IN_REVIEW, ANSWERED, WITHDRAWN).contains(next);
      case ANSWERED -> EnumSet.of(IN_REVIEW, EVALUATED, CLOSED).contains(next);
      case CLOSED, WITHDRAWN, DECLINED -> false;
    };
  }

  /** The hospital's clock runs. */
  public boolean withUs() {
    return WITH_US.contains(this);
  }

  /** The patient's clock runs. */
  public boolean waitingForPatient() {
    return this == AWAITING_RECORDS;
  }

  /** The patient can be asked for something, or is asked already; not after the signature. */
  public boolean mayAskPatient() {
    return waitingForPatient() || mayBecome(AWAITING_RECORDS);
  }

  /** It may be that no doctor has read the records yet; whether one did, its history tells. */
  public boolean mayBeUnread() {
    return MAY_BE_UNREAD.contains(this);
  }

  /** Its letter is signed and may be read; of a withdrawn one nobody reads anything any more. */
  public boolean letterStands() {
    return SIGNED.contains(this);
  }

  /** It ended without an answer that stands: nobody reads anything of it any more. */
  public boolean endedEarly() {
    return this == WITHDRAWN || this == DECLINED;
  }

  /** Nothing more will happen. */
  public boolean over() {
    return OVER.contains(this);
  }
}
