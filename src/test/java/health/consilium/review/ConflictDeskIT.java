package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ConflictDeskIT {

  @Inject ConflictDesk conflicts;
  @Inject ReviewQueue queue;
  @Inject ChosenReferrals chosen;
  @Inject PatientDesk patients;
  @Inject ReviewFixture people;
  @Inject WrittenDown trail;
  @Inject TestTransaction transaction;
  @Inject EntityManager entityManager;

  @Test
  void asksWhoHoldsItAndNobodyElse() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);

    assertThat(conflicts.isToBeAsked(number, lin)).isTrue();
    assertThat(conflicts.ask(number, lin).name()).contains("Adrian");
    assertThatThrownBy(() -> conflicts.ask(number, people.reviewer("Dr. Zhao")))
        .isInstanceOf(NotYourClaim.class);
    assertThatThrownBy(() -> conflicts.declareNone(number, people.reviewer("Dr. Zhao")))
        .isInstanceOf(NotYourClaim.class);
  }

  @Test
  void sayingNoneTwiceIsHarmlessAndIsNotAskedAgain() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);

    conflicts.declareNone(number, lin);
    queue.release(number, lin);
    queue.claim(number, lin);

    assertThat(conflicts.isToBeAsked(number, lin)).isFalse();
    assertThat(conflicts.declaredOn(number, office())).isEmpty();
  }

  /** Whoever saves in the room takes the referral first and the claim after it. */
  @Test
  void whateverGivesAClaimBackTakesTheReferralFirst() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    List<Runnable> acts =
        List.of(
            () -> conflicts.declare(number, "She is my aunt.", lin),
            () -> queue.release(number, lin),
            () -> chosen.release(List.of(number), lin));

    for (Runnable act : acts) {
      transaction.begin();
      act.run();
      assertThat(people.isHeld(number)).isTrue();
      transaction.rollback();
    }
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void aConflictGivesItBackForEverybodyElse() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    assertThatThrownBy(() -> conflicts.declare(number, "  ", lin))
        .isInstanceOf(ReasonMissing.class);

    conflicts.declare(number, " His brother works with me. ", lin);

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
    assertThat(people.claimsOn(number)).isZero();
    assertThat(conflicts.declaredOn(number, office()))
        .extracting(DeclaredConflict::reviewer, DeclaredConflict::words)
        .containsExactly(tuple("Dr. Lin", "His brother works with me."));
    assertThatThrownBy(() -> queue.claim(number, lin)).isInstanceOf(ConflictDeclared.class);
    assertThat(seenBy(lin)).doesNotContain(number);
    assertThat(seenBy(zhao)).contains(number);
    queue.claim(number, zhao);
    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void whatWasDeclaredByMistakeIsTakenBackOnceWithAReason() throws Exception {
    Coordinator xuni = people.coordinator("He Xuni");
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    conflicts.declare(number, "I know a Mr Tan.", lin);
    UUID reviewer = lin.accountId();
    assertThatThrownBy(() -> conflicts.takeBack(number, reviewer, "  ", xuni))
        .isInstanceOf(ReasonMissing.class);

    conflicts.takeBack(number, reviewer, " Another Mr Tan. ", xuni);
    conflicts.takeBack(number, reviewer, "Once more.", xuni);

    assertThat(conflicts.declaredOn(number, xuni))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.words()).isEqualTo("I know a Mr Tan.");
              assertThat(conflict.takenBack())
                  .hasValueSatisfying(
                      mistake -> {
                        assertThat(mistake.by()).isEqualTo("He Xuni");
                        assertThat(mistake.reason()).isEqualTo("Another Mr Tan.");
                      });
            });
    assertThat(trail.about(number.value()))
        .filteredOn(act -> act.startsWith("conflict.takenBack"))
        .containsExactly("conflict.takenBack " + xuni.accountId());
    assertThat(people.history(number)).filteredOn("CONFLICT_TAKEN_BACK"::equals).hasSize(1);
    assertThat(patients.read(number, people.patientOf(number)).history())
        .extracting(HistoryEntry::kind)
        .isNotEmpty()
        .doesNotContain(ReferralEventKind.CONFLICT_TAKEN_BACK);
    assertThat(seenBy(lin)).contains(number);
    queue.claim(number, lin);
    assertThat(conflicts.isToBeAsked(number, lin)).isTrue();
  }

  @Test
  void theDatabaseKeepsWhatWasTakenBack() throws Exception {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    conflicts.declare(number, "I know a Mr Tan.", lin);
    conflicts.takeBack(number, lin.accountId(), "Another Mr Tan.", people.coordinator("He Xuni"));

    for (String change :
        List.of("update conflict_taken_back set reason = 'x'", "delete from conflict_taken_back")) {
      assertThatThrownBy(() -> run(change, lin)).as(change).hasMessageContaining("is kept");
    }
  }

  /** Behind the desk, on what Dr. Lin declared. */
  private void run(String change, Reviewer lin) throws Exception {
    transaction.begin();
    try {
      entityManager
          .createNativeQuery(change + " where reviewer_id = cast(?1 as uuid)")
          .setParameter(1, lin.accountId().toString())
          .executeUpdate();
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void takesBackNothingButAConflict() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    people.takes(number, lin);
    conflicts.declareNone(number, lin);

    conflicts.takeBack(number, lin.accountId(), "There was none.", people.coordinator("He Xuni"));

    assertThat(conflicts.isToBeAsked(number, lin)).isFalse();
    assertThat(conflicts.declaredOn(number, office())).isEmpty();
  }

  private List<ReferralNumber> seenBy(Reviewer reviewer) {
    return queue
        .entries(QueueFilter.of(QueueState.ALL), Optional.empty(), 20_000, reviewer)
        .stream()
        .map(QueueEntry::number)
        .toList();
  }

  private static Coordinator office() {
    return new Coordinator(UUID.randomUUID(), "He Xuni");
  }
}
