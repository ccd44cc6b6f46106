package health.consilium.letter;

import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.EvaluationSigned;
import health.consilium.evaluation.Evaluations;
import health.consilium.evaluation.Signature;
import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Prints a letter in the moment its evaluation is signed: both happen, or neither. */
@ApplicationScoped
public class LetterPress {

  @Inject Evaluations evaluations;
  @Inject Referrals referrals;
  @Inject LetterAssembly assembly;
  @Inject LetterIssue issue;

  void print(@Observes EvaluationSigned signed) {
    Evaluation evaluation = evaluations.require(signed.evaluationId());
    Signature signature = evaluations.signatureOf(evaluation).orElseThrow();
    Referral referral = referrals.require(signed.referralId());
    LetterContent content = assembly.signed(referral, evaluation, signature);
    issue.issue(
        content,
        signature.signedAt(),
        printed -> new Letter(evaluation, content, printed, signature.signedAt()));
  }
}
