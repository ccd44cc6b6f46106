package health.consilium.referral;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a referral, as its history tells it. */
public enum ReferralEventKind {
  BEGUN,
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
  RECORDS_COMPLETED,
  RECORDS_UNNEEDED,
  GOT_WORSE,
  EVALUATED,
  CORRECTION_ASKED,
  FOLLOW_UP_ASKED,
  FOLLOW_UP_RESUMED,
  NEW_RESULTS,
  ADDENDUM_SIGNED,
  LETTER_RELEASED,
  ANSWERED,
  CLOSED,
  WITHDRAWN,
  DECLINED;

  /** It is between the staff, and no step of the referral for its patient. */
  boolean staysInTheHouse() {
    return this == CONFLICT_TAKEN_BACK;
  }

  /** As the audit trail calls it: {@code referral.gotWorse}. */
  String verb() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    return Stream.of(words)
        .skip(1)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "referral." + words[0], ""));
  }
}
