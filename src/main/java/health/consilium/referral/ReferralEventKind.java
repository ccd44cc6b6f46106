package health.consilium.referral;

/** What happened to a referral, as its history tells it. */
public enum ReferralEventKind {
  BEGUN,
  SUBMITTED,
  QUEUED,
  CLAIMED,
  RELEASED,
  CLAIM_LAPSED,
  RECORDS_ASKED,
  RECORDS_ADDED,
  RECORDS_COMPLETED,
  GOT_WORSE,
  EVALUATED,
  LETTER_RELEASED,
  ANSWERED,
  CLOSED,
  WITHDRAWN,
  DECLINED
}
