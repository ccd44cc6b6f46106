package health.consilium.evaluation;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Room.InTheRoom;
import health.consilium.evaluation.Room.Told;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a reviewer sits down with a referral: what the patient told beside what was written. */
@ApplicationScoped
@Transactional
public class EvaluationRoom {

  @Inject EvaluationDesk desk;
  @Inject OpenedReferrals referrals;
  @Inject Protocols protocols;
  @Inject Turnaround turnaround;
  @Inject Clock clock;

  /** Refused unless the reviewer holds the claim, or has signed the evaluation. */
  public Room enter(ReferralNumber number, Reviewer reviewer) {
    EvaluationOnDesk evaluation = desk.open(number, reviewer);
    Referral referral = referrals.open(number, "room.entered", reviewer);
    Instant now = clock.instant();
    Clocks clocks = referral.clocks(now);
    LocalDate today = now.atZone(turnaround.zone()).toLocalDate();
    return new Room(
        evaluation,
        InTheRoom.of(referral, today),
        Told.of(referral),
        clocks,
        turnaround.at(clocks, now),
        disease(evaluation.form(), referral),
        protocols.offered(),
        today);
  }

  private static @Nullable Disease disease(EvaluationForm form, Referral referral) {
    Disease written = form.diagnosis().disease();
    return written != null ? written : referral.illness().map(Illness::disease).orElse(null);
  }
}
