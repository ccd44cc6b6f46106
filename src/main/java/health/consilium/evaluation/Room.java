package health.consilium.evaluation;

import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.referral.BestResult;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.Sex;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.TurnaroundDay;
import health.consilium.referral.UnknownReferral;
import health.consilium.referral.UrgentSign;
import health.consilium.referral.WhyStopped;
import health.consilium.referral.YearAndMonth;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything but the records that lies on the table when a reviewer works on a referral.
 *
 * @param disease as the reviewer wrote it, else as the patient told it
 * @param offered the protocols that may be chosen today, each in one version
 * @param today in the hospital's time zone
 */
public record Room(
    EvaluationOnDesk evaluation,
    InTheRoom patient,
    Told told,
    Clocks clocks,
    TurnaroundDay promise,
    @Nullable Disease disease,
    List<ProtocolVersion> offered,
    LocalDate today) {

  /** The patient as the reviewer sees them; {@code language} is the one of the letter. */
  public record InTheRoom(
      String name, int age, LocalDate birthDate, Sex sex, String country, String language) {

    /** In the time zone of the hospital. */
    public static InTheRoom of(Referral referral, LocalDate today) {
      PatientDetails details = referral.details().orElseThrow(UnknownReferral::new);
      return new InTheRoom(
          details.name(),
          Period.between(details.birthDate(), today).getYears(),
          details.birthDate(),
          details.sex(),
          details.country(),
          details.language());
    }
  }

  /** What the patient told, in their own words where they used words. */
  public record Told(
      @Nullable Disease disease,
      String ownWords,
      List<String> questions,
      List<TreatmentTold> lines,
      @Nullable Integer lineCount,
      boolean urgent,
      boolean inHospital,
      List<UrgentSign> signs) {

    public static Told of(Referral referral) {
      Optional<Illness> illness = referral.illness();
      return new Told(
          illness.map(Illness::disease).orElse(null),
          illness.map(Illness::ownWords).orElse(""),
          referral.questions(),
          referral.lines().stream().map(TreatmentTold::of).toList(),
          referral.patientLineCount().orElse(null),
          referral.urgent(),
          illness.map(Illness::inHospital).orElse(false),
          illness.map(Illness::signs).stream().flatMap(Set::stream).sorted().toList());
    }

    /** The patient said later that things got worse, whatever was ticked before. */
    public boolean gotWorse() {
      return urgent && !inHospital && signs.isEmpty();
    }
  }

  /** One treatment as the patient remembers it, and how its end would read as a reviewer's line. */
  public record TreatmentTold(
      String medicines,
      String from,
      String to,
      @Nullable BestResult best,
      @Nullable WhyStopped why,
      @Nullable ReasonStopped reason) {

    static TreatmentTold of(TreatmentLine line) {
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
  }

  public boolean signed() {
    return evaluation.signedAt().isPresent();
  }

  public List<Progress> progress() {
    return evaluation.progress();
  }
}
