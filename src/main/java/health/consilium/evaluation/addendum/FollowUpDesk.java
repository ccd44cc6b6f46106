package health.consilium.evaluation.addendum;

import health.consilium.account.Patient;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.addendum.FurtherQuestions.Asked;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where a patient asks about the answer: three questions about each. */
@ApplicationScoped
@Transactional
public class FollowUpDesk {

  @Inject Addenda addenda;
  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;

  /** Refused as unknown when it is another patient's. */
  public FurtherQuestions look(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    int newest = addenda.newestOf(referral).map(Evaluation::edition).orElse(0);
    List<Asked> all = addenda.askedOn(referral);
    List<Asked> asked = all.stream().filter(each -> each.edition() == newest).toList();
    List<Asked> earlier =
        all.stream()
            .filter(each -> each.edition() < newest && asked.stream().noneMatch(each::isSameAs))
            .toList();
    boolean answered = referral.status() == ReferralStatus.ANSWERED;
    return new FurtherQuestions(
        asked, earlier, answered ? FollowUpQuestion.MOST - asked.size() : 0);
  }

  /**
   * Brings the referral back to whoever signed, or to the queue when that reviewer cannot. Asking
   * the same again while it is not answered changes nothing; refused until the letter has left,
   * with {@link NoQuestionAsked} when all are blank, and with {@link TooManyFollowUpQuestions} once
   * all are asked.
   */
  public void ask(ReferralNumber number, List<String> words, Patient patient) {
    Referral referral = referrals.requireAlone(number, patient);
    List<String> asked = words.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
    if (asked.isEmpty()) {
      throw new NoQuestionAsked();
    }
    if (isWaiting(referral, asked)) {
      return;
    }
    Evaluation evaluation = addenda.requireSigned(referral);
    Instant now = clock.instant();
    referral.askFurther(now);
    keep(evaluation, asked, now);
    claims.comeBack(referral, addenda.signerOf(evaluation), ReferralEventKind.QUEUED, now);
    referrals.record(referral, patient.accountId());
  }

  private boolean isWaiting(Referral referral, List<String> asked) {
    return addenda
        .newestOf(referral)
        .map(newest -> addenda.openQuestionsTo(newest.id()))
        .filter(
            waiting -> waiting.stream().map(FollowUpQuestion::words).toList().containsAll(asked))
        .isPresent();
  }

  private void keep(Evaluation evaluation, List<String> words, Instant now) {
    int asked = addenda.questionsTo(evaluation.id()).size();
    if (asked + words.size() > FollowUpQuestion.MOST) {
      throw new TooManyFollowUpQuestions();
    }
    for (int next = 0; next < words.size(); next++) {
      addenda.insert(new FollowUpQuestion(evaluation, asked + next + 1, words.get(next), now));
    }
  }
}
