package health.consilium.evaluation;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Room.InTheRoom;
import health.consilium.evaluation.Room.Told;
import health.consilium.evaluation.Room.TreatmentTold;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.OpenedReferrals;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.Turnaround;
import health.consilium.referral.UnknownReferral;
import health.consilium.referral.WhyStopped;
import health.consilium.referral.YearAndMonth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
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
        patient(referral, today),
        told(referral),
        clocks,
        turnaround.at(clocks, now),
        disease(evaluation.form(), referral),
        protocols.offered(),
        today);
  }

  private static InTheRoom patient(Referral referral, LocalDate today) {
    PatientDetails details = referral.details().orElseThrow(UnknownReferral::new);
    return new InTheRoom(
        details.name(),
        Period.between(details.birthDate(), today).getYears(),
        details.birthDate(),
        details.sex(),
        details.country(),
        details.language());
  }

  private static Told told(Referral referral) {
    Optional<Illness> illness = referral.illness();
    return new Told(
        illness.map(Illness::disease).orElse(null),
        illness.map(Illness::ownWords).orElse(""),
        referral.questions(),
        referral.lines().stream().map(EvaluationRoom::line).toList(),
        referral.patientLineCount().orElse(null),
        referral.urgent(),
        illness.map(Illness::inHospital).orElse(false),
        illness.map(Illness::signs).stream().flatMap(java.util.Set::stream).sorted().toList());
  }

  private static TreatmentTold line(TreatmentLine line) {
    return new TreatmentTold(
        line.medicines(),
        text(line.from()),
        text(line.to()),
        line.bestResult(),
        line.whyStopped(),
        reason(line.whyStopped()));
  }

  private static String text(@Nullable YearAndMonth time) {
    if (time == null) {
      return "";
    }
    Integer month = time.month();
    return month == null ? "%d".formatted(time.year()) : "%d-%02d".formatted(time.year(), month);
  }

  private static @Nullable ReasonStopped reason(@Nullable WhyStopped why) {
    return switch (why) {
      case null -> null;
      case FINISHED -> ReasonStopped.COMPLETED;
      case STOPPED_WORKING -> ReasonStopped.PROGRESSION;
      case SIDE_EFFECTS -> ReasonStopped.TOXICITY;
      case OWN_CHOICE -> ReasonStopped.CHOICE;
      case OTHER -> ReasonStopped.OTHER;
      case STILL_TAKING -> null;
      case UNKNOWN -> ReasonStopped.UNKNOWN;
    };
  }

  private static @Nullable Disease disease(EvaluationForm form, Referral referral) {
    Disease written = form.diagnosis().disease();
    return written != null ? written : referral.illness().map(Illness::disease).orElse(null);
  }
}
