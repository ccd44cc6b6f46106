package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and BeforeEach fill the fields
class ChosenReferralsIT {

  @Inject ChosenReferrals desk;
  @Inject ReviewQueue queue;
  @Inject ConflictDesk conflicts;
  @Inject ReviewFixture people;

  private Reviewer lin;
  private ReferralNumber first;
  private ReferralNumber second;

  @BeforeEach
  void twoWait() {
    lin = people.reviewer("Dr. Lin");
    first = people.waiting();
    second = people.waiting();
  }

  @Test
  void claimsSeveralAndGivesThemBackAgain() {
    List<ReferralNumber> claimed = desk.claim(List.of(first, second, first), lin);

    assertThat(claimed).containsExactlyInAnyOrder(first, second);
    assertThat(desk.release(claimed, lin)).containsExactlyInAnyOrder(first, second);
    assertThat(people.history(first)).endsWith("CLAIMED", "RELEASED");
    assertThat(people.status(second)).isEqualTo("AWAITING_REVIEW");
  }

  @Test
  void leavesToAColleagueWhatTheColleagueHas() {
    Reviewer zhao = people.reviewer("Dr. Zhao");
    queue.claim(first, zhao);

    assertThat(desk.claim(List.of(first, second), lin)).containsExactly(second);
    assertThat(desk.release(List.of(first, second), lin)).containsExactly(second);
    assertThat(people.claimsOn(first)).isEqualTo(1);
  }

  @Test
  void claimsNothingWithWhichAConflictWasDeclared() {
    queue.claim(first, lin);
    conflicts.declare(first, "A cousin.", lin);

    assertThat(desk.claim(List.of(first, second), lin)).containsExactly(second);
  }

  @Test
  void knowsNoNumberThatWasNeverSent() {
    assertThatThrownBy(() -> desk.claim(List.of(ReferralFixture.aNumber()), lin))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void ofManyWhoChooseTheSameEachIsClaimedOnce() throws Exception {
    List<ReferralNumber> all = new ArrayList<>(List.of(first, second));
    for (int n = 0; n < 8; n++) {
      all.add(people.waiting());
    }
    List<Callable<List<ReferralNumber>>> crowd = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      Reviewer one = people.reviewer("Dr. Choosing " + n);
      List<ReferralNumber> chosen = n % 2 == 0 ? all : all.reversed();
      crowd.add(() -> desk.claim(chosen, one));
    }

    List<ReferralNumber> claimed = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(crowd.size())) {
      for (var those : executor.invokeAll(crowd)) {
        claimed.addAll(those.get());
      }
    }

    assertThat(claimed).containsExactlyInAnyOrderElementsOf(all);
  }
}
