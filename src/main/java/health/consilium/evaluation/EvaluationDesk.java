package health.consilium.evaluation;

import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.Claim;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where a reviewer who holds the claim writes an evaluation and signs it. */
@ApplicationScoped
@Transactional
public class EvaluationDesk {

  @Inject Evaluations evaluations;
  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;
  @Inject Event<Object> events;

  /**
   * The evaluation as it was last saved, begun when there is none.
   *
   * <p>Who signed it may read it until it is withdrawn; everybody else needs the claim.
   */
  public EvaluationOnDesk open(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    Evaluation evaluation =
        evaluations
            .ofReferral(referral.id())
            .filter(
                found ->
                    (referral.status().letterStands() && signedBy(found, reviewer))
                        || takenOver(found, referral, reviewer))
            .orElseGet(() -> begin(referral, reviewer));
    return onDesk(referral, evaluation);
  }

  /**
   * Keeps the form and renews the claim; whoever signs meanwhile waits, and the other way round.
   *
   * <p>Refused when another window saved since it was read, or when signed, and as unknown when it
   * cites a record of another referral.
   */
  public EvaluationOnDesk save(
      ReferralNumber number, EvaluationForm form, ReadIn read, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Instant now = clock.instant();
    claims.renew(claims.require(referral, reviewer), now);
    Evaluation evaluation = writable(referral);
    evaluations.refuseForeign(form, evaluation);
    EvaluationForm before = evaluation.form();
    evaluation.save(form, read, now);
    evaluations.flush();
    events.fire(
        new EvaluationSaved(
            evaluation.id(), referral.id(), before, form, reviewer.accountId(), now));
    return onDesk(referral, evaluation);
  }

  /** The same, from what nobody saved since. */
  public EvaluationOnDesk save(
      ReferralNumber number, EvaluationForm form, long readVersion, Reviewer reviewer) {
    return save(number, form, ReadIn.version(readVersion), reviewer);
  }

  /**
   * The evaluation to decide something in that stands beside its form; renews the claim. Nobody
   * signs until this transaction ends.
   *
   * <p>Refused when signed.
   */
  public EvaluationOnDesk openAlone(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    claims.renew(claims.require(referral, reviewer), clock.instant());
    return onDesk(referral, writable(referral));
  }

  /**
   * Freezes the evaluation as it was last saved and has its letter printed, or does neither.
   *
   * <p>The reviewer's password is asked again before this is called. Signing what this reviewer has
   * already signed changes nothing. Whoever files a record or sets a page apart meanwhile waits
   * until this is done, and the other way round: no letter names a record that its reviewer has not
   * seen, or a page that is another person's.
   */
  public void sign(
      ReferralNumber number, Seen seen, Qualification qualification, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Evaluation evaluation = evaluations.ofReferral(referral.id()).orElseThrow(AlreadySigned::new);
    if (signedBy(evaluation, reviewer)) {
      return;
    }
    Claim claim = claims.require(referral, reviewer);
    refuseUnfinished(onDesk(referral, writable(referral)), seen.version());
    seen.requireAll(evaluations.seen(evaluation));
    CitesSetApartPage.refuseAny(evaluations.setApartIn(evaluation));
    Instant now = clock.instant();
    evaluations.insert(new Signature(evaluation, reviewer.accountId(), qualification, now));
    referral.evaluated(now);
    referrals.record(referral, reviewer.accountId());
    claims.remove(claim);
    events.fire(new EvaluationSigned(evaluation.id(), referral.id(), reviewer.accountId()));
  }

  private boolean signedBy(Evaluation evaluation, Reviewer reviewer) {
    return evaluations
        .signatureOf(evaluation)
        .filter(signature -> signature.reviewerId().equals(reviewer.accountId()))
        .isPresent();
  }

  private boolean takenOver(Evaluation evaluation, Referral referral, Reviewer reviewer) {
    claims.require(referral, reviewer);
    boolean open = evaluations.signatureOf(evaluation).isEmpty();
    if (open && !evaluation.reviewerId().equals(reviewer.accountId())) {
      evaluation.goOnBy(reviewer.accountId());
      evaluations.flush();
    }
    return true;
  }

  private Evaluation begin(Referral referral, Reviewer reviewer) {
    claims.require(referral, reviewer);
    EvaluationForm empty = EvaluationForm.empty(referral.questions().size());
    var evaluation = new Evaluation(referral.id(), reviewer.accountId(), empty, clock.instant());
    evaluations.insert(evaluation);
    return evaluation;
  }

  private Evaluation writable(Referral referral) {
    Evaluation evaluation = evaluations.ofReferral(referral.id()).orElseThrow(AlreadySigned::new);
    if (evaluations.signatureOf(evaluation).isPresent()) {
      throw new AlreadySigned();
    }
    return evaluation;
  }

  private static void refuseUnfinished(EvaluationOnDesk evaluation, long readVersion) {
    if (evaluation.version() != readVersion) {
      throw new ChangedElsewhere();
    }
    List<Unfinished> open = evaluation.unfinished();
    if (!open.isEmpty()) {
      throw new NotFinished(open);
    }
  }

  private EvaluationOnDesk onDesk(Referral referral, Evaluation evaluation) {
    return new EvaluationOnDesk(
        evaluation.id(),
        referral.id(),
        referral.number(),
        evaluation.edition(),
        evaluation.reason(),
        evaluations.seen(evaluation),
        evaluation.form(),
        evaluations.usedIn(evaluation.form()),
        referral.urgent(),
        evaluations.setApartIn(evaluation),
        evaluations.foundOurs(referral.id()),
        evaluations.colleaguesOn(evaluation),
        evaluation.savedAt(),
        evaluations.signatureOf(evaluation).map(Signature::signedAt),
        evaluations.lastQualificationOf(evaluation.reviewerId()).orElse(Qualification.NOT_SAID));
  }
}
