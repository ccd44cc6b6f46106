package health.consilium.review.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.Colleague;
import health.consilium.review.ConflictDesk;
import health.consilium.review.HandOver;
import health.consilium.review.HandOver.Answer;
import health.consilium.review.HandOverDesk;
import health.consilium.review.NoColleague;
import health.consilium.review.OfferedToColleague;
import health.consilium.review.ReasonMissing;
import health.consilium.review.ReviewFixture;
import health.consilium.review.ReviewQueue;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class OfferDeskIT {

  @Inject OfferDesk desk;
  @Inject OfficeRouting office;
  @Inject OfferTurns turns;
  @Inject ReviewQueue queue;
  @Inject HandOverDesk handOvers;
  @Inject ConflictDesk conflicts;
  @Inject ReviewFixture people;
  @Inject Ledger ledger;

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
  void setTheClockRight() {
    ledger.setRight();
  }

  @Test
  void nobodyElseClaimsWhatIsOnOffer() {
    office.offer(number, lin.accountId(), "You know the family.", xuni);
    office.offer(number, lin.accountId(), " You know the family. ", xuni);

    assertThat(mine(lin)).extracting(Offer::words).containsExactly("You know the family.");
    assertThat(mine(zhao)).isEmpty();
    assertThat(desk.standing(zhao).colleagues()).extracting(Offer::number).contains(number);
    assertThatThrownBy(() -> queue.claim(number, zhao)).isInstanceOf(OfferedToColleague.class);

    queue.claim(number, lin);

    assertThat(mine(lin)).isEmpty();
    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(told()).containsExactly(tuple("He Xuni", "Dr. Lin", Answer.ACCEPTED, ""));
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
  }

  @Test
  void whatIsDeclinedIsFreeForEverybody() {
    office.offer(number, lin.accountId(), "", xuni);

    desk.decline(number, " On call. ", lin);

    assertThat(told()).containsExactly(tuple("He Xuni", "Dr. Lin", Answer.GIVEN_BACK, "On call."));
    assertThatThrownBy(() -> desk.decline(number, "Again.", lin)).isInstanceOf(NotOffered.class);
    queue.claim(number, zhao);
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void nobodyDeclinesWithoutAReason() {
    office.offer(number, lin.accountId(), "", xuni);

    assertThatThrownBy(() -> desk.decline(number, " \n ", lin)).isInstanceOf(ReasonMissing.class);

    assertThat(mine(lin)).hasSize(1);
  }

  @Test
  void whatNobodyAnswersLapsesOnceAndStaysInTheQueue() {
    office.offer(number, lin.accountId(), "", xuni);
    turns.end();
    assertThat(mine(lin)).hasSize(1);

    ledger.turnAhead(Duration.ofDays(6));

    assertThat(mine(lin)).isEmpty();
    assertThat(turns.end()).isPositive();
    assertThat(turns.end()).isZero();
    assertThat(told()).containsExactly(tuple("He Xuni", "Dr. Lin", Answer.LAPSED, ""));
    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    queue.claim(number, zhao);
  }

  @Test
  void theOfficeTakesItBackAndAsksAnother() {
    office.offer(number, lin.accountId(), "", xuni);
    office.offer(number, zhao.accountId(), "", xuni);
    assertThat(mine(lin)).isEmpty();
    assertThat(office.on(number, xuni)).map(Offer::to).map(Colleague::name).contains("Dr. Zhao");

    office.takeBack(number, xuni);
    office.takeBack(number, xuni);

    assertThat(office.on(number, xuni)).isEmpty();
    assertThat(told())
        .containsExactly(
            tuple("He Xuni", "Dr. Lin", Answer.TAKEN_BACK, ""),
            tuple("He Xuni", "Dr. Zhao", Answer.FREED, ""));
    queue.claim(number, lin);
    assertThatThrownBy(() -> office.offer(number, zhao.accountId(), "", xuni))
        .isInstanceOf(NoColleague.class);
    assertThat(office.reviewers(number, xuni)).isEmpty();
  }

  @Test
  void neverOffersToWhoDeclaredAConflictOrLeft() {
    Reviewer tied = people.reviewer("Dr. Tied");
    queue.claim(number, tied);
    conflicts.declare(number, "A cousin.", tied);
    Reviewer gone = people.reviewer("Dr. Gone");
    people.leaves(gone);

    assertThat(office.reviewers(number, xuni))
        .extracting(Colleague::id)
        .contains(lin.accountId())
        .doesNotContain(tied.accountId(), gone.accountId());
    for (Reviewer each : List.of(tied, gone)) {
      assertThatThrownBy(() -> office.offer(number, each.accountId(), "", xuni))
          .isInstanceOf(NoColleague.class);
    }
  }

  @Test
  void anOfferEndsWithItsReviewerOrItsPlaceInTheQueue() {
    office.offer(number, lin.accountId(), "", xuni);
    people.leaves(lin);
    ReferralNumber other = people.waiting();
    office.offer(other, zhao.accountId(), "", xuni);
    people.asksForRecords(other);
    assertThat(mine(zhao)).isEmpty();

    turns.end();

    assertThat(told()).containsExactly(tuple("He Xuni", "Dr. Lin", Answer.TAKEN_BACK, ""));
    assertThat(handOvers.on(other, xuni))
        .extracting(HandOver::answer)
        .containsExactly(Answer.TAKEN_BACK);
  }

  private List<Offer> mine(Reviewer reviewer) {
    return desk.standing(reviewer).mine();
  }

  private List<Tuple> told() {
    return handOvers.on(number, xuni).stream()
        .map(each -> tuple(each.from(), each.to(), each.answer(), each.reply()))
        .toList();
  }
}
