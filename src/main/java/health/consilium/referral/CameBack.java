package health.consilium.referral;

import java.util.Optional;

/** Why a referral is back with its reviewer; the latest reason counts until something is signed. */
public enum CameBack {
  /** What was asked for is here. */
  RECORDS,
  /** The patient asks about the letter. */
  QUESTION,
  /** The patient has new results. */
  NEW_RESULTS,
  /** What was signed has to be looked at once more. */
  CORRECTION;

  /** What the reason is after such a step, when it was that before. */
  static Optional<CameBack> after(ReferralEventKind step, Optional<CameBack> before) {
    return switch (step) {
      case RECORDS_COMPLETED -> Optional.of(RECORDS);
      case FOLLOW_UP_ASKED, FOLLOW_UP_RESUMED -> Optional.of(QUESTION);
      case NEW_RESULTS -> Optional.of(NEW_RESULTS);
      case CORRECTION_ASKED -> Optional.of(CORRECTION);
      case EVALUATED, ADDENDUM_SIGNED -> Optional.empty();
      case BEGUN,
          SUBMITTED,
          QUEUED,
          CLAIMED,
          RELEASED,
          CLAIM_LAPSED,
          HANDED_OVER,
          COLLEAGUE_ASKED,
          COLLEAGUE_ANSWERED,
          COLLEAGUE_DECLINED,
          COLLEAGUE_UNASKED,
          REVIEWER_AWAY,
          REROUTED,
          CONFLICT_TAKEN_BACK,
          RECORDS_ASKED,
          RECORDS_ADDED,
          RECORDS_UNNEEDED,
          GOT_WORSE,
          LETTER_RELEASED,
          ANSWERED,
          CLOSED,
          WITHDRAWN,
          DECLINED ->
          before;
    };
  }
}
