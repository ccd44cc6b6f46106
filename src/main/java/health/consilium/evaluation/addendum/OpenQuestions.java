package health.consilium.evaluation.addendum;

import health.consilium.evaluation.EditionBegun;
import health.consilium.evaluation.Evaluation;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What patients asked and no addendum that left answers: it goes on with the next edition, and
 * brings the referral back once that one's letter left.
 */
@ApplicationScoped
public class OpenQuestions {

  @Inject Addenda addenda;
  @Inject Claims claims;

  /** What was written of an addendum goes on with what it answers. */
  void goOn(@Observes EditionBegun begun) {
    goOn(addenda.openQuestionsTo(begun.before().id()), begun.next());
    addenda.open(begun.before()).ifPresent(draft -> draft.goOn(begun.next()));
    addenda.flush();
  }

  private static void goOn(List<FollowUpQuestion> questions, Evaluation next) {
    for (int before = 0; before < questions.size(); before++) {
      questions.get(before).goOn(next, before + 1);
    }
  }

  /**
   * An addendum that was signed never left, and the next edition is begun: what was signed stays as
   * it is, its questions and its words begin once more.
   */
  public void askAgain(UUID evaluationId, int addendum) {
    addenda
        .find(evaluationId, addendum)
        .ifPresent(unsent -> askAgain(unsent, addenda.editionAfter(unsent)));
  }

  private void askAgain(Addendum unsent, Evaluation next) {
    Map<UUID, UUID> again = new HashMap<>();
    for (FollowUpQuestion asked : addenda.questionsOf(unsent)) {
      FollowUpQuestion question = asked.again(next, again.size() + 1);
      addenda.insert(question);
      again.put(asked.id(), question.id());
    }
    addenda.insert(unsent.again(next, again));
  }

  /** Whoever signed answers them, or somebody from the queue when that reviewer cannot. */
  public void resume(Referral referral, Instant now) {
    addenda
        .findSigned(referral)
        .filter(evaluation -> !addenda.openQuestionsTo(evaluation.id()).isEmpty())
        .ifPresent(evaluation -> resume(referral, evaluation, now));
  }

  private void resume(Referral referral, Evaluation evaluation, Instant now) {
    referral.resumeFollowUp(now);
    claims.comeBack(referral, addenda.signerOf(evaluation), ReferralEventKind.QUEUED, now);
  }
}
