package health.consilium.evaluation;

import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.referral.BestResult;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.Sex;
import health.consilium.referral.TurnaroundDay;
import health.consilium.referral.UrgentSign;
import health.consilium.referral.WhyStopped;
import java.time.LocalDate;
import java.util.List;
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
      String name, int age, LocalDate birthDate, Sex sex, String country, String language) {}

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
      @Nullable ReasonStopped reason) {}

  public boolean signed() {
    return evaluation.signedAt().isPresent();
  }

  public List<Progress> progress() {
    return evaluation.progress();
  }
}
