package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.review.ConflictDeclarations;
import health.consilium.review.ReasonMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a reviewer sees what colleagues ask, and answers or declines. */
@ApplicationScoped
@Transactional
public class SecondReadDesk {

  @Inject Referrals referrals;
  @Inject SecondReads reads;
  @Inject ConflictDeclarations conflicts;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** What waits for this reviewer's answer, the oldest first. */
  public List<AskedOfMe> askedOf(Reviewer colleague) {
    return reads.askedOf(colleague);
  }

  /** What stands open to this colleague. */
  public WhichRead asked(ReferralNumber number, Reviewer colleague) {
    return new WhichRead(number, reads.require(referrals.require(number), colleague).id());
  }

  /** As {@link #asked}; nothing when what was asked has ended. */
  public Optional<WhichRead> standing(ReferralNumber number, Reviewer colleague) {
    return reads
        .standing(referrals.require(number), colleague)
        .map(read -> new WhichRead(number, read.id()));
  }

  /** How what a page showed to this colleague ended; nothing while it is open. */
  public Optional<ColleagueRead> ended(WhichRead which, Reviewer colleague) {
    return reads
        .askedOf(referrals.require(which.referral()), colleague)
        .filter(read -> read.id().equals(which.id()) && !read.open())
        .findFirst()
        .map(read -> read.seenBy(colleague.name()));
  }

  /** What this colleague has said to what was asked last; nothing while that is open. */
  public Optional<ColleagueRead> given(ReferralNumber number, Reviewer colleague) {
    Referral referral = referrals.require(number);
    return reads
        .lastEnded(referral, colleague)
        .filter(read -> read.ended(Outcome.ANSWERED) && !referral.status().over())
        .map(read -> read.seenBy(colleague.name()));
  }

  /**
   * Keeps what is written so far, for nobody but its writer.
   *
   * <p>Refused when another window saved since it was read, once it is not asked any more, and when
   * it cites another referral's record.
   */
  public SecondReadOnDesk save(
      WhichRead which, SecondOpinion written, ReadIn read, Reviewer colleague) {
    Referral referral = referrals.requireAlone(which.referral());
    reads.requireLast(which, referral, colleague);
    SecondRead open = reads.requireDeclared(referral, colleague);
    reads.refuseForeign(open, written, referral);
    open.save(written, read, clock.instant());
    reads.flush();
    return open.onDesk();
  }

  /**
   * Kept as it is said, and the records close. The same again changes nothing; another answer is
   * refused, and one from a window that has not read what was saved last.
   */
  public void answer(WhichRead which, SecondOpinion given, long version, Reviewer colleague) {
    Referral referral = referrals.requireAlone(which.referral());
    Optional<SecondOpinion> before = reads.requireLast(which, referral, colleague).given();
    if (before.isPresent()) {
      if (!before.get().equals(given)) {
        throw new NotAskedAnyMore();
      }
      return;
    }
    Instant now = clock.instant();
    SecondRead open = reads.requireDeclared(referral, colleague);
    open.requireRead(version);
    reads.refuseForeign(open, given, referral);
    open.answer(given, now);
    tell(referral, ReferralEventKind.COLLEAGUE_ANSWERED, now, colleague);
  }

  /** With a word why; saying it twice is harmless. */
  public void decline(WhichRead which, String words, Reviewer colleague) {
    Referral referral = referrals.requireAlone(which.referral());
    decline(which, ReasonMissing.unlessIn(words), referral, colleague);
  }

  /**
   * A conflict of interest is kept and what was asked is declined, without a word of it to whoever
   * asked; saying it twice is harmless.
   */
  public void declareConflict(WhichRead which, String words, Reviewer colleague) {
    Referral referral = referrals.requireAlone(which.referral());
    Instant now = clock.instant();
    conflicts.insertConflict(referral, colleague, ReasonMissing.unlessIn(words), now);
    decline(which, "", referral, colleague);
    Optional<UUID> actor = Optional.of(colleague.accountId());
    acts.fire(new Act.Done(actor, "conflict.declared", referral.number().value(), now));
  }

  private void decline(WhichRead which, String words, Referral referral, Reviewer colleague) {
    if (reads.requireLast(which, referral, colleague).ended(Outcome.DECLINED)) {
      return;
    }
    Instant now = clock.instant();
    reads.require(referral, colleague).decline(words, now);
    tell(referral, ReferralEventKind.COLLEAGUE_DECLINED, now, colleague);
  }

  private void tell(Referral referral, ReferralEventKind kind, Instant now, Reviewer colleague) {
    referral.note(kind, now);
    referrals.record(referral, colleague.accountId());
    reads.tellHolder(referral);
  }
}
