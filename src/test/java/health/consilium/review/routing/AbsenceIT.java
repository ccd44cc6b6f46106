package health.consilium.review.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.Disease;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.Colleague;
import health.consilium.review.HandOver;
import health.consilium.review.HandOverDesk;
import health.consilium.review.HeldBy;
import health.consilium.review.NoColleague;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class AbsenceIT {

  private static final Administrator ONG = new Administrator(UUID.randomUUID(), "Ong Rekaan");

  @Inject RoutingDesk rules;
  @Inject OfficeRouting office;
  @Inject OfferTurns turns;
  @Inject HandOverDesk handOvers;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject Turnaround hospital;

  private Coordinator xuni;
  private Reviewer lin;
  private Reviewer zhao;
  private ReferralNumber number;

  @BeforeEach
  void aReferralWaits() {
    xuni = people.coordinator("He Xuni");
    lin = people.reviewer("Dr. Lin");
    zhao = people.reviewer("Dr. Zhao");
    number = people.waiting();
  }

  @AfterEach
  void noRuleStays() {
    rules.lines(ONG).forEach(line -> rules.remove(line.reviewer().id(), ONG));
  }

  @Test
  void whatALeaverHoldsGoesBackToTheQueue() {
    people.takes(number, lin);
    ReferralNumber asked = people.waiting();
    people.takes(asked, lin);
    people.asksForRecords(asked);

    people.leaves(lin);
    turns.giveBackOfTheAbsent();

    assertThat(people.history(number)).endsWith("CLAIMED", "REVIEWER_AWAY");
    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    assertThat(people.status(asked)).isEqualTo("AWAITING_RECORDS");
    assertThat(people.claimsOn(asked)).isZero();
    queue.claim(number, zhao);
  }

  @Test
  void whoIsAwayLosesWhatLiesThereButKeepsWhatIsWorkedOn() {
    people.takes(number, lin);
    ReferralNumber worked = people.waiting();
    people.takes(worked, lin);
    people.untouchedForDays(number, 3);
    away(lin, -1, 1);

    turns.giveBackOfTheAbsent();

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    assertThat(people.claimsOn(worked)).isEqualTo(1);
  }

  @Test
  void nothingIsOfferedOrHandedOverToWhoIsAway() {
    office.offer(number, lin.accountId(), "", xuni);
    away(lin, 0, 0);

    turns.end();

    assertThat(office.on(number, xuni)).isEmpty();
    assertThat(office.reviewers(number, xuni))
        .extracting(Colleague::id)
        .contains(zhao.accountId())
        .doesNotContain(lin.accountId());
    assertThatThrownBy(() -> office.offer(number, lin.accountId(), "", xuni))
        .isInstanceOf(NoColleague.class);
    people.takes(number, zhao);
    assertThatThrownBy(() -> handOvers.offer(number, lin.accountId(), "Please.", zhao))
        .isInstanceOf(NoColleague.class);
    away(lin, 1, 2);
    assertThat(handOvers.colleagues(number, zhao))
        .extracting(Colleague::id)
        .contains(lin.accountId());
  }

  @Test
  void theOfficeTakesItFromOneAndOffersItToAnother() {
    people.takes(number, lin);
    assertThat(handOvers.holder(number, xuni)).map(HeldBy::name).contains("Dr. Lin");

    handOvers.reroute(number, " Two weeks without a word. ", xuni);
    office.offer(number, zhao.accountId(), "", xuni);

    assertThat(people.history(number)).endsWith("CLAIMED", "REROUTED");
    assertThat(handOvers.holder(number, xuni)).isEmpty();
    assertThat(handOvers.on(number, xuni))
        .extracting(HandOver::from, HandOver::to, HandOver::words)
        .containsExactly(
            tuple("He Xuni", "", "Two weeks without a word."), tuple("He Xuni", "Dr. Zhao", ""));
    assertThatThrownBy(() -> handOvers.reroute(number, "Again.", xuni))
        .isInstanceOf(NotPossibleNow.class);
  }

  private void away(Reviewer reviewer, int from, int until) {
    LocalDate today = LocalDate.now(hospital.zone());
    Absence absence = new Absence(today.plusDays(from), today.plusDays(until));
    Rule rule = new Rule(Set.of(Disease.FL), Set.of("zh"), true, 1, Optional.of(absence));
    rules.keep(reviewer.accountId(), rule, version(reviewer), ONG);
  }

  private long version(Reviewer reviewer) {
    return rules.lines(ONG).stream()
        .filter(line -> line.reviewer().id().equals(reviewer.accountId()))
        .findFirst()
        .orElseThrow()
        .version();
  }
}
