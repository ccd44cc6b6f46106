package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.AlreadySigned;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.Colleague;
import health.consilium.review.HandOverDesk;
import health.consilium.review.NoColleague;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the reviewer who holds a referral asks a colleague, or asks no longer. */
@ApplicationScoped
@Transactional
public class AskingDesk {

  @Inject EvaluationDesk evaluations;
  @Inject HandOverDesk handOvers;
  @Inject Referrals referrals;
  @Inject SecondReads reads;
  @Inject Clock clock;

  /** Who may be asked: as for a hand-over. */
  public List<Colleague> colleagues(ReferralNumber number, Reviewer reviewer) {
    return handOvers.colleagues(number, reviewer);
  }

  /** What was asked and said so far; refused without the claim. */
  public List<ColleagueRead> heard(ReferralNumber number, Reviewer reviewer) {
    return evaluations.open(number, reviewer).colleagues();
  }

  /**
   * The colleague is told by mail; the claim stays, and does not lapse until the answer.
   *
   * <p>The same again changes nothing. Refused while another thing is asked, and when a colleague
   * is asked to read independently who knows what others think or declined after reading.
   */
  public void ask(ReferralNumber number, Wanted wanted, Reviewer reviewer) {
    Referral referral = writable(number, reviewer);
    Optional<SecondRead> open = reads.openOn(referral.id());
    if (open.filter(read -> read.asksFor(wanted)).isPresent()) {
      return;
    }
    if (open.isPresent()) {
      throw new AlreadyAsked();
    }
    requireFit(number, wanted, reviewer, referral.id());
    Instant now = clock.instant();
    reads.insert(new SecondRead(referral.id(), reviewer, wanted, now), number);
    tell(referral, ReferralEventKind.COLLEAGUE_ASKED, now, reviewer);
  }

  /**
   * Nobody is asked any longer; saying it twice is harmless. Refused when something else is asked
   * by now.
   */
  public void takeBack(WhichRead which, Reviewer reviewer) {
    Referral referral = writable(which.referral(), reviewer);
    Optional<SecondRead> open = reads.openOn(referral.id());
    if (open.isEmpty()) {
      return;
    }
    if (!open.get().id().equals(which.id())) {
      throw new NotAskedAnyMore();
    }
    Instant now = clock.instant();
    open.get().takeBack(now);
    tell(referral, ReferralEventKind.COLLEAGUE_UNASKED, now, reviewer);
  }

  private Referral writable(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.requireAlone(number);
    if (evaluations.open(number, reviewer).signedAt().isPresent()) {
      throw new AlreadySigned();
    }
    return referral;
  }

  private void requireFit(
      ReferralNumber number, Wanted wanted, Reviewer reviewer, UUID referralId) {
    UUID colleague = wanted.colleague();
    if (colleagues(number, reviewer).stream().noneMatch(each -> each.id().equals(colleague))) {
      throw new NoColleague();
    }
    if (wanted.kind() == ColleagueRead.Kind.INDEPENDENT) {
      requireIndependent(referralId, colleague);
    }
  }

  private void requireIndependent(UUID referralId, UUID colleague) {
    if (reads.knowsTheOthers(referralId, colleague)) {
      throw new NotIndependent();
    }
    if (reads.declinedAfterReading(referralId, colleague)) {
      throw new DeclinedAfterReading();
    }
  }

  private void tell(Referral referral, ReferralEventKind kind, Instant now, Reviewer reviewer) {
    referral.note(kind, now);
    referrals.record(referral, reviewer.accountId());
  }
}
