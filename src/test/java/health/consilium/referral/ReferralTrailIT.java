package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every step of a referral stands in the audit trail: who, and what. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ReferralTrailIT {

  private static final String STEPS =
      """
      BEGUN             referral.begun
      SUBMITTED         referral.submitted
      QUEUED            referral.queued
      CLAIMED           referral.claimed
      RELEASED          referral.released
      CLAIM_LAPSED      referral.claimLapsed
      HANDED_OVER       referral.handedOver
      COLLEAGUE_ASKED   referral.colleagueAsked
      COLLEAGUE_ANSWERED referral.colleagueAnswered
      COLLEAGUE_DECLINED referral.colleagueDeclined
      COLLEAGUE_UNASKED referral.colleagueUnasked
      REVIEWER_AWAY     referral.reviewerAway
      REROUTED          referral.rerouted
      CONFLICT_TAKEN_BACK referral.conflictTakenBack
      RECORDS_ASKED     referral.recordsAsked
      RECORDS_ADDED     referral.recordsAdded
      RECORDS_COMPLETED referral.recordsCompleted
      RECORDS_UNNEEDED  referral.recordsUnneeded
      GOT_WORSE         referral.gotWorse
      EVALUATED         referral.evaluated
      CORRECTION_ASKED  referral.correctionAsked
      FOLLOW_UP_ASKED   referral.followUpAsked
      FOLLOW_UP_RESUMED referral.followUpResumed
      NEW_RESULTS       referral.newResults
      ADDENDUM_SIGNED   referral.addendumSigned
      LETTER_RELEASED   referral.letterReleased
      ANSWERED          referral.answered
      CLOSED            referral.closed
      WITHDRAWN         referral.withdrawn
      DECLINED          referral.declined
      """;

  @Inject Referrals referrals;
  @Inject ReviewFixture people;
  @Inject ReviewQueue queue;
  @Inject WrittenDown trail;
  @Inject TestTransaction transaction;

  @Test
  void tellsOfEveryStep() throws Exception {
    ReferralNumber number = people.waiting();
    var softly = new SoftAssertions();
    List<String[]> rows = STEPS.lines().map(row -> row.split(" +", 2)).toList();

    for (String[] row : rows) {
      UUID actor = people.reviewer("Dr. Lin").accountId();
      take(number, ReferralEventKind.valueOf(row[0]), actor);
      softly.assertThat(trail.about(number).getLast()).isEqualTo(row[1] + " " + actor);
    }

    softly.assertAll();
    assertThat(rows)
        .extracting(row -> row[0])
        .containsExactlyElementsOf(Stream.of(ReferralEventKind.values()).map(Enum::name).toList());
  }

  @Test
  void tellsWhoClaimedAndReleased() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();

    queue.claim(number, lin);
    queue.release(number, lin);

    assertThat(trail.about(number))
        .endsWith("referral.claimed " + lin.accountId(), "referral.released " + lin.accountId());
  }

  private void take(ReferralNumber number, ReferralEventKind kind, UUID actor) throws Exception {
    transaction.begin();
    Referral referral = referrals.require(number);
    referral.note(kind, Instant.now());
    referrals.record(referral, actor);
    transaction.commit();
  }
}
