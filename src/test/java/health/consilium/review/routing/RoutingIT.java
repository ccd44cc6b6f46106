package health.consilium.review.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.SomeoneWasFaster;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.Colleague;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Duration;
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
class RoutingIT {

  private static final Administrator ONG = new Administrator(UUID.randomUUID(), "Ong Rekaan");

  @Inject RoutingDesk rules;
  @Inject OfferDesk desk;
  @Inject OfficeRouting office;
  @Inject OfferTurns turns;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject Turnaround hospital;
  @Inject Ledger ledger;

  private Coordinator xuni;
  private Reviewer lin;
  private Reviewer zhao;

  @BeforeEach
  void twoReviewers() {
    xuni = people.coordinator("He Xuni");
    lin = people.reviewer("Dr. Lin");
    zhao = people.reviewer("Dr. Zhao");
  }

  /** Or the portal would offer referrals of tests that follow; its own turn runs beside these. */
  @AfterEach
  void noRuleStays() {
    ledger.setRight();
    rules.lines(ONG).forEach(line -> rules.remove(line.reviewer().id(), ONG));
  }

  @Test
  void nothingIsOfferedWithoutARule() {
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");

    assertThat(turns.toOffer()).isEmpty();
    assertThat(turns.offer(people.id(number))).isFalse();
    assertThat(office.considered(number, xuni)).isEmpty();
  }

  @Test
  void movesOnToTheNextWhenDeclinedOrNotAnswered() {
    rule(lin, 1);
    rule(zhao, 2);
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");
    turns.offer(people.id(number));
    assertThat(turns.offer(people.id(number))).isFalse();
    Reviewer first = asked(number).equals(lin.accountId()) ? lin : zhao;
    Reviewer second = first.equals(lin) ? zhao : lin;

    desk.decline(number, "On call.", first);
    turns.offer(people.id(number));
    assertThat(asked(number)).isEqualTo(second.accountId());

    ledger.turnAhead(Duration.ofDays(6));
    turns.end();
    assertThat(turns.offer(people.id(number))).isFalse();
    assertThat(office.considered(number, xuni).orElseThrow().reasons())
        .extracting(Reason::verdict)
        .containsOnly(Verdict.ASKED_BEFORE);
    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
  }

  @Test
  void whoseClaimLapsedIsAskedAgain() {
    rule(lin, 2);
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");
    queue.claim(number, lin);
    queue.release(number, lin);
    assertThat(turns.offer(people.id(number))).isFalse();
    ReferralNumber forgotten = people.waitingFor(Disease.FL, "zh");
    queue.claim(forgotten, lin);
    people.forgotten(forgotten);
    queue.lapseStaleClaims();

    assertThat(people.status(forgotten)).isEqualTo("AWAITING_REVIEW");
    turns.offer(people.id(forgotten));
    assertThat(asked(forgotten)).isEqualTo(lin.accountId());
  }

  @Test
  void whatTheOfficeFreedIsOfferedToNobody() {
    rule(lin, 1);
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");
    assertThat(turns.toOffer()).contains(people.id(number));
    turns.offer(people.id(number));

    office.takeBack(number, xuni);

    rule(zhao, 1);
    assertThat(turns.toOffer()).doesNotContain(people.id(number));
  }

  @Test
  void keepsToTheRoomOfEachAndExplainsIt() {
    rule(lin, 1);
    people.takes(people.waitingFor(Disease.FL, "zh"), lin);
    rule(zhao, 1);
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");

    turns.offer(people.id(number));

    assertThat(asked(number)).isEqualTo(zhao.accountId());
    assertThat(people.whyOffered(number))
        .contains("CHOSEN 0 1 - Dr. Zhao")
        .contains("FULL 1 1 - Dr. Lin");
    assertThat(turns.toOffer()).isEmpty();
    queue.claim(number, zhao);
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void whoAnsweredTheSameSenderComesFirstWhereTheHospitalSaysSo() {
    rule(lin, 5);
    rule(zhao, 5);
    people.takes(people.waitingFor(Disease.FL, "zh"), zhao);
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");
    people.answeredItsSender(number, zhao);
    RoutingTerms before = rules.terms(ONG);
    assertThat(before.knownFirst()).isTrue();
    assertThat(first(number)).isEqualTo("Dr. Zhao CHOSEN_KNOWN");

    try {
      rules.keep(
          new RoutingTerms(before.offerHours(), before.urgentHours(), before.unownedHours(), false),
          ONG);

      assertThat(first(number)).isEqualTo("Dr. Lin CHOSEN");
    } finally {
      rules.keep(before, ONG);
    }
  }

  private String first(ReferralNumber number) {
    Reason first = office.considered(number, xuni).orElseThrow().reasons().getFirst();
    return first.reviewer() + " " + first.verdict();
  }

  @Test
  void asksNobodyWhoIsAwayOrReadsSomethingElse() {
    LocalDate today = LocalDate.now(hospital.zone());
    Absence away = new Absence(today.minusDays(1), today.plusDays(1));
    keep(lin, new Rule(Set.of(Disease.FL), Set.of("zh"), true, 5, Optional.of(away)));
    keep(zhao, new Rule(Set.of(Disease.B_ALL), Set.of("zh"), true, 5, Optional.empty()));
    ReferralNumber number = people.waitingFor(Disease.FL, "zh");

    assertThat(turns.toOffer()).isEmpty();
    assertThat(turns.offer(people.id(number))).isFalse();
    assertThat(office.considered(number, xuni).orElseThrow().reasons())
        .extracting(Reason::verdict)
        .containsExactly(Verdict.AWAY, Verdict.OTHER_DISEASES);
  }

  @Test
  void twoAdministratorsDoNotOverwriteOneAnother() {
    rule(lin, 1);
    long read = line(lin).version();
    Rule other = new Rule(Set.of(Disease.FL), Set.of("en"), true, 1, Optional.empty());
    rules.keep(lin.accountId(), other, read, ONG);

    assertThatThrownBy(() -> rules.keep(lin.accountId(), other, read, ONG))
        .isInstanceOf(SomeoneWasFaster.class);
    assertThatThrownBy(() -> rules.keep(xuni.accountId(), other, 0, ONG))
        .isInstanceOf(NotFound.class);
    assertThat(line(lin).rule()).contains(other);
    rules.remove(lin.accountId(), ONG);
    assertThat(line(lin).rule()).isEmpty();
  }

  private void rule(Reviewer reviewer, int most) {
    keep(reviewer, new Rule(Set.of(Disease.FL), Set.of("zh"), true, most, Optional.empty()));
  }

  private void keep(Reviewer reviewer, Rule rule) {
    rules.keep(reviewer.accountId(), rule, line(reviewer).version(), ONG);
  }

  private RoutingDesk.Line line(Reviewer reviewer) {
    return rules.lines(ONG).stream()
        .filter(line -> line.reviewer().id().equals(reviewer.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private UUID asked(ReferralNumber number) {
    return office.on(number, xuni).map(Offer::to).map(Colleague::id).orElseThrow();
  }
}
