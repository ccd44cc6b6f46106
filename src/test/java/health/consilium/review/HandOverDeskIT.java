package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.HandOver.Answer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class HandOverDeskIT {

  @Inject HandOverDesk desk;
  @Inject ConflictDesk conflicts;
  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;

  private Reviewer lin;
  private Reviewer zhao;
  private ReferralNumber number;

  @BeforeEach
  void linHoldsAReferral() {
    lin = people.reviewer("Dr. Lin");
    zhao = people.reviewer("Dr. Zhao");
    number = people.waiting();
    people.takes(number, lin);
  }

  @Test
  void staysWithTheFirstReviewerUntilTheColleagueAccepts() {
    desk.offer(number, zhao.accountId(), "I am away.", lin);
    desk.offer(number, zhao.accountId(), "I am away.", lin);

    assertThat(desk.on(number, office())).hasSize(1);
    assertThat(desk.offeredTo(zhao)).extracting(HandOver::words).containsExactly("I am away.");
    assertThat(desk.openOn(number, lin)).map(HandOver::to).contains("Dr. Zhao");
    assertThatThrownBy(() -> desk.colleagues(number, zhao)).isInstanceOf(NotYourClaim.class);

    desk.accept(number, zhao);

    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(desk.offeredTo(zhao)).isEmpty();
    assertThatThrownBy(() -> desk.colleagues(number, lin)).isInstanceOf(NotYourClaim.class);
    assertThat(conflicts.isToBeAsked(number, zhao)).isTrue();
    assertThat(people.history(number)).endsWith("CLAIMED", "HANDED_OVER");
  }

  @Test
  void bothAreToldOnceByMailAndTheQueueSaysWhoHandedItOver() {
    desk.offer(number, zhao.accountId(), "I am away.", lin);
    desk.offer(number, zhao.accountId(), "I am away.", lin);
    assertThat(people.mailsTo(zhao)).singleElement().asString().contains(number.value());
    assertThat(people.mailsTo(lin)).isEmpty();

    desk.accept(number, zhao);
    assertThatThrownBy(() -> desk.accept(number, zhao)).isInstanceOf(NotHandedOver.class);

    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(people.mailsTo(zhao)).hasSize(1);
    assertThat(cameBackTo(zhao))
        .singleElement()
        .extracting(entry -> entry.holder().returned().handedBy())
        .isEqualTo("Dr. Lin");
    assertThat(cameBackTo(lin)).isEmpty();
    queue.release(number, zhao);
    queue.claim(number, zhao);
    assertThat(cameBackTo(zhao)).isEmpty();
  }

  @Test
  void whoseHandOverIsGivenBackAndWhoseReferralTheOfficeTakesAreTold() {
    desk.offer(number, zhao.accountId(), "Please.", lin);
    desk.giveBack(number, zhao);
    assertThat(people.mailsTo(lin)).hasSize(1);

    desk.reroute(number, "Lin is ill.", people.coordinator("He Xuni"));

    assertThat(people.mailsTo(lin)).hasSize(2).allMatch(subject -> subject.contains("" + number));
  }

  @Test
  void whatIsGivenBackOrTakenBackStaysWhereItIs() {
    desk.offer(number, zhao.accountId(), "Please.", lin);
    desk.giveBack(number, zhao);
    desk.offer(number, zhao.accountId(), "Please, once more.", lin);
    desk.takeBack(number, lin);

    assertThat(desk.openOn(number, lin)).isEmpty();
    assertThatThrownBy(() -> desk.accept(number, zhao)).isInstanceOf(NotHandedOver.class);
    assertThat(desk.on(number, office()))
        .extracting(HandOver::answer)
        .containsExactly(Answer.GIVEN_BACK, Answer.TAKEN_BACK);
  }

  @Test
  void nobodyAcceptsWhatTheSenderNoLongerHolds() {
    desk.offer(number, zhao.accountId(), "Please.", lin);
    queue.release(number, lin);
    people.takes(number, people.reviewer("Dr. Guo"));

    assertThat(desk.offeredTo(zhao)).isEmpty();
    assertThatThrownBy(() -> desk.accept(number, zhao)).isInstanceOf(NotHandedOver.class);
  }

  @Test
  void asksOnlyColleaguesWhoWorkHereWithoutAConflict() {
    Reviewer gone = people.reviewer("Dr. Gone");
    people.leaves(gone);
    Reviewer tied = people.reviewer("Dr. Tied");
    queue.release(number, lin);
    queue.claim(number, tied);
    conflicts.declare(number, "A cousin.", tied);
    queue.claim(number, lin);

    assertThat(desk.colleagues(number, lin))
        .extracting(Colleague::id)
        .contains(zhao.accountId())
        .doesNotContain(gone.accountId(), tied.accountId(), lin.accountId());
    for (Reviewer colleague : List.of(gone, tied, lin)) {
      assertThatThrownBy(() -> desk.offer(number, colleague.accountId(), "Please.", lin))
          .isInstanceOf(NoColleague.class);
    }
  }

  @Test
  void goesBackToTheQueueWithItsReason() {
    desk.offer(number, zhao.accountId(), "Please.", lin);
    assertThatThrownBy(() -> desk.release(number, " ", lin)).isInstanceOf(ReasonMissing.class);

    desk.release(number, "Not my disease.", lin);

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    assertThat(desk.on(number, office()))
        .extracting(HandOver::words)
        .containsExactlyInAnyOrder("Please.", "Not my disease.");
    assertThat(desk.offeredTo(zhao)).isEmpty();
    queue.claim(number, zhao);
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  private List<QueueEntry> cameBackTo(Reviewer reviewer) {
    return queue.entries(QueueFilter.of(QueueState.CAME_BACK), Optional.empty(), 10, reviewer);
  }

  private static Coordinator office() {
    return new Coordinator(UUID.randomUUID(), "He Xuni");
  }
}
