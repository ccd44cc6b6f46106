package health.consilium.delivery;

/** What a line of a delivery's ledger tells. */
public enum LedgerKind {
  PRINTED,
  RELEASED,
  UNREACHED,
  REFUSED,
  UNSURE,
  ACCEPTED,
  PARKED,
  STOPPED,
  HELD,
  LET_GO,
  REPLACED,
  SENT_ANEW,
  OPENED_BY_LINK,
  OPENED_AS_PAGE,
  DOWNLOADED
}
