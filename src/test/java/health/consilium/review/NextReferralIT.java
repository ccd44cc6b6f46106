package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class NextReferralIT {

  private static final QueueFilter OWN =
      new QueueFilter(QueueState.FOR_ME, Disease.B_ALL, "zh", false);

  private static final QueueFilter IN_ANY_LANGUAGE =
      new QueueFilter(QueueState.FOR_ME, Disease.B_ALL, null, false);

  /** Fifty for ten thousand by {@code -Psoak}. */
  private static final int REVIEWERS = number("REVIEWERS_AT_ONCE", 20);

  private static final int REFERRALS = number("REFERRALS_TO_CLAIM", 60);

  @Inject NextReferral next;
  @Inject ReviewQueue queue;
  @Inject ConflictDesk conflicts;
  @Inject HandOverDesk handOvers;
  @Inject ReviewFixture people;

  private Reviewer lin;

  @BeforeEach
  void nothingWaitsYet() {
    lin = people.reviewer("Dr. Lin");
    claimsUntilNothingWaits(IN_ANY_LANGUAGE, people.reviewer("Dr. Before"));
  }

  @AfterEach
  void noRuleStays() {
    people.forgetsEveryRule();
  }

  @Test
  void takesTheUrgentFirstAndThenTheLongestWithUs() {
    ReferralNumber fresh = waiting(1, false);
    ReferralNumber old = waiting(3, false);
    ReferralNumber urgent = waiting(2, true);

    assertThat(claimsUntilNothingWaits(lin)).containsExactly(urgent, old, fresh);
    assertThat(people.status(old)).isEqualTo("IN_REVIEW");
    assertThat(people.history(old)).endsWith("CLAIMED");
    assertThatThrownBy(() -> next.claim(OWN, lin)).isInstanceOf(NothingWaits.class);
  }

  @Test
  void staysInTheViewThatIsShown() {
    waiting(1, false);
    var english = new QueueFilter(QueueState.FOR_ME, Disease.B_ALL, "en", true);

    assertThatThrownBy(() -> next.claim(english, lin)).isInstanceOf(NothingWaits.class);
  }

  @Test
  void whatSuitsComesBeforeWhatWaitedLongerButNeverBeforeWhatIsUrgent() {
    people.reads(lin, Disease.B_ALL, "en");
    ReferralNumber longest = people.waitingInAViewOfItsOwn(Duration.ofHours(9), false, "zh");
    ReferralNumber fresh = people.waitingInAViewOfItsOwn(Duration.ofHours(1), false, "en");
    ReferralNumber old = people.waitingInAViewOfItsOwn(Duration.ofHours(3), false, "en");
    ReferralNumber urgent = people.waitingInAViewOfItsOwn(Duration.ofHours(5), true, "zh");
    ReferralNumber both = people.waitingInAViewOfItsOwn(Duration.ofHours(1), true, "en");

    assertThat(claimsUntilNothingWaits(IN_ANY_LANGUAGE, lin))
        .containsExactly(both, urgent, old, fresh, longest);
    assertThat(Stream.of(both, urgent, old, longest).map(people::whyClaimed))
        .containsExactly("URGENT_SUITING", "URGENT", "SUITING", "LONGEST");
    assertThat(conflicts.why(old, lin)).contains(WhyNext.SUITING);
  }

  /** The colleague who goes on did not get it as the next one. */
  @Test
  void theOfficeReadsWhyUntilItIsHandedOver() {
    ReferralNumber number = waiting(1, true);
    Coordinator office = people.coordinator("He Xuni");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    next.claim(OWN, lin);
    assertThat(handOvers.holder(number, office))
        .contains(new HeldBy("Dr. Lin", Optional.of(WhyNext.URGENT)));

    handOvers.offer(number, zhao.accountId(), "I am away from Monday.", lin);
    handOvers.accept(number, zhao);

    assertThat(handOvers.holder(number, office)).contains(new HeldBy("Dr. Zhao", Optional.empty()));
  }

  @Test
  void whatIsChosenHasNoReason() {
    ReferralNumber number = waiting(1, true);

    queue.claim(number, lin);

    assertThat(conflicts.why(number, lin)).isEmpty();
  }

  @Test
  void staysWithWhatSuitsInTheViewOfIt() {
    people.reads(lin, Disease.B_ALL, "en");
    people.waitingInAViewOfItsOwn(Duration.ofHours(9), true, "zh");
    ReferralNumber mine = people.waitingInAViewOfItsOwn(Duration.ofHours(1), false, "en");

    assertThat(claimsUntilNothingWaits(IN_ANY_LANGUAGE.suiting(), lin)).containsExactly(mine);
    assertThat(next.suits(lin)).isEqualTo(new Suits(Set.of(Disease.B_ALL), Set.of("en")));
  }

  /** So it is for everybody as long as the hospital has no rules. */
  @Test
  void withoutARuleNothingSuitsBetter() {
    ReferralNumber fresh = people.waitingInAViewOfItsOwn(Duration.ofHours(1), false, "en");
    ReferralNumber old = people.waitingInAViewOfItsOwn(Duration.ofHours(2), false, "zh");

    assertThat(next.suits(lin).known()).isFalse();
    assertThat(claimsUntilNothingWaits(IN_ANY_LANGUAGE, lin)).containsExactly(old, fresh);
    assertThat(people.whyClaimed(old)).isEqualTo("LONGEST");
  }

  @Test
  void isNeverAReferralWithWhichAConflictWasDeclared() {
    ReferralNumber tied = waiting(2, false);
    ReferralNumber free = waiting(1, false);
    queue.claim(tied, lin);
    conflicts.declare(tied, "A cousin.", lin);

    assertThat(claimsUntilNothingWaits(lin)).containsExactly(free);
    assertThat(claimsUntilNothingWaits(people.reviewer("Dr. Zhao"))).containsExactly(tied);
  }

  @Test
  void whoLeftGetsNothing() {
    waiting(1, false);
    people.leaves(lin);

    assertThatThrownBy(() -> next.claim(OWN, lin)).isInstanceOf(NothingWaits.class);
  }

  /** Half of them choose by themselves, from the other end of the line. */
  @Test
  void ofManyAtOnceEachGetsAnotherAndNoneIsLost() throws Exception {
    List<ReferralNumber> all = new ArrayList<>();
    for (int n = 0; n < REFERRALS; n++) {
      all.add(waiting(REFERRALS - n, n % 10 == 0));
    }
    List<Callable<List<ReferralNumber>>> crowd = new ArrayList<>();
    for (int n = 0; n < REVIEWERS / 2; n++) {
      Reviewer one = people.reviewer("Dr. Next " + n);
      Reviewer other = people.reviewer("Dr. Choosing " + n);
      if (n % 2 == 0) {
        people.reads(one, Disease.B_ALL, "zh");
      }
      crowd.add(() -> claimsUntilNothingWaits(one));
      crowd.add(() -> claimsOneByOne(all.reversed(), other));
    }

    List<ReferralNumber> claimed = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(REVIEWERS)) {
      for (var those : executor.invokeAll(crowd)) {
        claimed.addAll(those.get());
      }
    }

    assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
    assertThat(all).allSatisfy(number -> assertThat(people.claimsOn(number)).isEqualTo(1));
    assertThat(all)
        .allSatisfy(number -> assertThat(people.history(number)).containsOnlyOnce("CLAIMED"));
  }

  private static int number(String variable, int otherwise) {
    return Optional.ofNullable(System.getenv(variable)).map(Integer::valueOf).orElse(otherwise);
  }

  private ReferralNumber waiting(int hours, boolean urgent) {
    return people.waitingInAViewOfItsOwn(Duration.ofHours(hours), urgent);
  }

  private List<ReferralNumber> claimsUntilNothingWaits(Reviewer reviewer) {
    return claimsUntilNothingWaits(OWN, reviewer);
  }

  private List<ReferralNumber> claimsUntilNothingWaits(QueueFilter view, Reviewer reviewer) {
    List<ReferralNumber> claimed = new ArrayList<>();
    try {
      while (true) {
        claimed.add(next.claim(view, reviewer));
      }
    } catch (NothingWaits end) {
      return claimed;
    }
  }

  private List<ReferralNumber> claimsOneByOne(List<ReferralNumber> line, Reviewer reviewer) {
    return line.stream().flatMap(number -> claims(number, reviewer)).toList();
  }

  private Stream<ReferralNumber> claims(ReferralNumber number, Reviewer reviewer) {
    try {
      queue.claim(number, reviewer);
      return Stream.of(number);
    } catch (Refusal faster) {
      return Stream.empty();
    }
  }
}
