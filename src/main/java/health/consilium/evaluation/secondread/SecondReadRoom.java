package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Room.InTheRoom;
import health.consilium.evaluation.Room.Told;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Where an asked colleague sits down with a referral: what the patient told, and no draft. */
@ApplicationScoped
@Transactional
public class SecondReadRoom {

  @Inject OpenedReferrals referrals;
  @Inject SecondReads reads;
  @Inject Turnaround hospital;
  @Inject Clock clock;

  /** What is asked by whom, what the patient told, and what the colleague has written so far. */
  public record Laid(
      ColleagueRead.Kind kind,
      String question,
      String from,
      InTheRoom patient,
      Told told,
      SecondReadOnDesk answer) {}

  /** Refused unless the colleague is asked and has no conflict of interest. */
  public Laid enter(ReferralNumber number, Reviewer colleague) {
    Referral referral = referrals.open(number, "secondRead.entered", colleague);
    SecondRead read = reads.requireDeclared(referral, colleague);
    Instant now = clock.instant();
    reads.opened(read, now);
    return new Laid(
        read.kind(),
        read.question(),
        reads.nameOf(read.fromId()),
        InTheRoom.of(referral, now.atZone(hospital.zone()).toLocalDate()),
        Told.of(referral),
        read.onDesk());
  }
}
