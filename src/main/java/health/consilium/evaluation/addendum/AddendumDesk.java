package health.consilium.evaluation.addendum;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.CitesSetApartPage;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.RecordsChanged;
import health.consilium.evaluation.Seen;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where something is added to a signed evaluation: by whoever holds the referral while it is in
 * review because its patient asked, and by whoever signed the evaluation once it is answered.
 */
@ApplicationScoped
@Transactional
public class AddendumDesk {

  private static final long NOTHING_WRITTEN = 0;

  @Inject Addenda addenda;
  @Inject Referrals referrals;
  @Inject Claims claims;
  @Inject Clock clock;
  @Inject Event<AddendumSigned> signed;

  /** The addendum as it was last saved, an empty one when nothing was. */
  public AddendumOnDesk open(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    return onDesk(referral, evaluationToAddTo(referral, reviewer), reviewer);
  }

  /** How many questions wait for an answer; empty when this reviewer can add nothing now. */
  public Optional<Integer> mayAdd(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    return addenda
        .findSigned(referral)
        .filter(evaluation -> mayAdd(referral, evaluation, reviewer))
        .map(evaluation -> addenda.openQuestionsTo(evaluation.id()).size());
  }

  /**
   * Keeps the words and renews the claim; begins the addendum when there is none.
   *
   * <p>Refused when another window saved since it was read, and as unknown when it cites a record
   * of another referral.
   */
  public AddendumOnDesk save(
      ReferralNumber number, AddendumWords words, ReadIn read, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Evaluation evaluation = evaluationToAddTo(referral, reviewer);
    addenda.refuseForeign(words, referral);
    Instant now = clock.instant();
    claims.find(referral).ifPresent(claim -> claims.renew(claim, now));
    addenda
        .open(evaluation)
        .ifPresentOrElse(
            addendum -> addendum.save(words, read, reviewer.accountId(), now),
            () -> begin(evaluation, words, read, reviewer));
    addenda.flush();
    return onDesk(referral, evaluation, reviewer);
  }

  /**
   * Freezes the addendum as it was last saved and has its letter printed, or does neither.
   *
   * <p>The reviewer's password is asked again before this is called. Signing what this reviewer has
   * just signed changes nothing. As with an evaluation, whoever files a record or sets a page apart
   * meanwhile waits until this is done, and the other way round: nothing is answered without what
   * came in between.
   */
  public void sign(
      ReferralNumber number, Seen seen, Qualification qualification, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    Evaluation evaluation = addenda.requireSigned(referral);
    if (isJustSigned(referral, evaluation, reviewer)) {
      return;
    }
    requireMayAdd(referral, evaluation, reviewer);
    Addendum addendum = addenda.open(evaluation).orElseThrow(AddendumNotFinished::new);
    List<FollowUpQuestion> questions = addenda.questionsOf(addendum);
    addendum.requireRead(seen.version());
    if (!addendum.words().complete(questions)) {
      throw new AddendumNotFinished();
    }
    if (!addenda.seen(addendum.version(), referral).equals(seen)) {
      throw new RecordsChanged();
    }
    CitesSetApartPage.refuseAny(addenda.setApartIn(addendum));
    freeze(addendum, questions, qualification, reviewer);
    referral.addendumSigned(clock.instant());
    referrals.record(referral, reviewer.accountId());
    claims.find(referral).ifPresent(claims::remove);
    signed.fire(new AddendumSigned(addendum, referral));
  }

  private void freeze(
      Addendum addendum,
      List<FollowUpQuestion> questions,
      Qualification qualification,
      Reviewer reviewer) {
    addendum.signBy(reviewer.accountId());
    addenda.flush();
    questions.forEach(question -> question.answerWith(addendum));
    addenda.insert(
        new AddendumSignature(addendum, reviewer.accountId(), qualification, clock.instant()));
  }

  private boolean isJustSigned(Referral referral, Evaluation evaluation, Reviewer reviewer) {
    return referral.status() == ReferralStatus.EVALUATED
        && addenda.to(evaluation).reversed().stream()
            .findFirst()
            .flatMap(addenda::signatureOf)
            .filter(signature -> signature.reviewerId().equals(reviewer.accountId()))
            .isPresent();
  }

  private Evaluation evaluationToAddTo(Referral referral, Reviewer reviewer) {
    Evaluation evaluation = addenda.requireSigned(referral);
    requireMayAdd(referral, evaluation, reviewer);
    return evaluation;
  }

  private void requireMayAdd(Referral referral, Evaluation evaluation, Reviewer reviewer) {
    if (referral.status() != ReferralStatus.ANSWERED) {
      claims.require(referral, reviewer);
    } else if (!addenda.signerOf(evaluation).equals(reviewer.accountId())) {
      throw new NotPossibleNow(referral.number());
    }
  }

  private boolean mayAdd(Referral referral, Evaluation evaluation, Reviewer reviewer) {
    return referral.status() == ReferralStatus.ANSWERED
        ? addenda.signerOf(evaluation).equals(reviewer.accountId())
        : claims.find(referral).filter(claim -> claim.heldBy(reviewer)).isPresent();
  }

  private void begin(Evaluation evaluation, AddendumWords words, ReadIn read, Reviewer reviewer) {
    int next = addenda.to(evaluation).size() + 1;
    var addendum = new Addendum(evaluation, next, reviewer.accountId(), words, clock.instant());
    addendum.begin(read);
    addenda.insert(addendum);
  }

  private AddendumOnDesk onDesk(Referral referral, Evaluation evaluation, Reviewer reviewer) {
    Optional<Addendum> open = addenda.open(evaluation);
    List<FollowUpQuestion> questions = addenda.openQuestionsTo(evaluation.id());
    AddendumWords words = open.map(Addendum::words).orElse(AddendumWords.EMPTY);
    return new AddendumOnDesk(
        referral.number(),
        evaluation.edition(),
        open.map(Addendum::number).orElseGet(() -> addenda.to(evaluation).size() + 1),
        addenda.seen(open.map(Addendum::version).orElse(NOTHING_WRITTEN), referral),
        questions.stream()
            .map(asked -> new AddendumOnDesk.Asked(asked.id(), asked.words()))
            .toList(),
        words,
        open.map(Addendum::savedAt).orElseGet(clock::instant),
        words.complete(questions),
        open.map(addenda::setApartIn).orElse(List.of()),
        addenda.signedTo(evaluation),
        addenda.qualificationOf(reviewer.accountId()));
  }
}
