package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.evidence.Known.Person;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.evaluation.proposal.HospitalCount;
import health.consilium.evaluation.treatment.Medicine;
import health.consilium.evaluation.values.Rise;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a referral says to a criterion, to be said in a sentence. */
public sealed interface Fact {

  /** Where it stands; empty when it stands on no page. */
  default List<Citation> citations() {
    return List.of();
  }

  /** The birth date as the referral tells it, and the age today. */
  record Age(LocalDate born, int years) implements Fact {}

  /**
   * How many lines there were, by each who counts; null where nobody said it.
   *
   * @param written those in the reviewer's table that began
   * @param confirmed the reviewer's own count, which alone is used
   */
  record Counts(
      int written,
      @Nullable Integer hospital,
      @Nullable Integer patient,
      @Nullable Integer confirmed,
      List<Citation> citations)
      implements Fact {

    static Counts of(Person person, Treatment treatment, int written) {
      HospitalCount told = treatment.hospitalCount() == null ? person.hospital() : null;
      Integer patient = treatment.patientCount();
      return new Counts(
          written,
          told == null ? treatment.hospitalCount() : Integer.valueOf(told.lines()),
          patient == null ? person.counted() : patient,
          treatment.confirmedCount(),
          told == null ? List.of() : List.of(told.cited()));
    }
  }

  /** A medicine that a line names as given. */
  record Given(Medicine medicine, GivenLine line) implements Fact {
    @Override
    public List<Citation> citations() {
      return line.line().citations();
    }
  }

  /**
   * No line names one of this kind; that says not that none was given.
   *
   * @param lines how many are written
   */
  record NoneNamed(String kind, int lines) implements Fact {}

  /** What the reviewer says of a medicine; null while nothing is said. */
  record Resisted(Medicine medicine, @Nullable Confirmed refractory) implements Fact {}

  /** The latest line, when it ended and when the disease came back or grew. */
  record Latest(GivenLine line) implements Fact {
    @Override
    public List<Citation> citations() {
      return line.line().citations();
    }
  }

  /** The months from the end of a line to the progression. */
  record Apart(GivenLine line, long months) implements Fact {
    @Override
    public List<Citation> citations() {
      return line.line().citations();
    }
  }

  /** The stem cells were given back in this line, so many days ago; null when no day is written. */
  record Transplanted(GivenLine line, @Nullable Long days) implements Fact {
    @Override
    public List<Citation> citations() {
      return line.line().citations();
    }
  }

  /** What a line gave ended so many days ago; null when no day is written. */
  record Ended(GivenLine line, @Nullable Long days) implements Fact {
    @Override
    public List<Citation> citations() {
      return line.line().citations();
    }
  }

  /**
   * A value.
   *
   * @param mostDays how old it may be, null when nothing is asked
   */
  record Measured(Reading reading, Freshness freshness, @Nullable Integer mostDays)
      implements Fact {
    @Override
    public List<Citation> citations() {
      return reading.citations();
    }
  }

  /** The rules found nothing that was given in the seven days before and changes this value. */
  record Unsupported(Analyte analyte) implements Fact {}

  /** Values of one day differ. */
  record Differing(Analyte analyte) implements Fact {}

  /** The records print none of these. */
  record Missing(List<Analyte> analytes) implements Fact {}

  /** How much more there is than at the lowest that was accepted. */
  record Risen(Analyte analyte, Rise rise) implements Fact {}

  /** What a Karnofsky figure would be as ECOG. */
  record Equivalent(int karnofsky, int ecog) implements Fact {}
}
