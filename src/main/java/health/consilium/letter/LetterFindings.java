package health.consilium.letter;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.DiseaseStatus;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.evaluation.Tempo;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.referral.Disease;
import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the records show, apart from what the physician makes of it. */
public record LetterFindings(
    Diagnosis diagnosis,
    List<Line> lines,
    LineCounts lineCounts,
    Status status,
    List<KeyValue> keyValues,
    LetterExposure exposure,
    LetterTrend trend) {

  static final LetterFindings NONE =
      new LetterFindings(
          new Diagnosis(null, null, "", "", "", List.of()),
          List.of(),
          new LineCounts(null, null, null, ""),
          new Status(null, null, ""),
          List.of());

  /** A letter that was kept before tells neither medicines class by class nor values over time. */
  @JsonbCreator
  public LetterFindings {
    exposure = Objects.requireNonNullElse(exposure, LetterExposure.NONE);
    trend = Objects.requireNonNullElse(trend, LetterTrend.NONE);
  }

  public LetterFindings(
      Diagnosis diagnosis,
      List<Line> lines,
      LineCounts lineCounts,
      Status status,
      List<KeyValue> keyValues) {
    this(diagnosis, lines, lineCounts, status, keyValues, LetterExposure.NONE, LetterTrend.NONE);
  }

  /** One of the five values, or nothing when the records do not have it. */
  public Optional<KeyValue> keyValue(KeyAnalyte analyte) {
    return keyValues.stream()
        .filter(value -> value.analyte() == analyte && !value.value().isBlank())
        .findFirst();
  }

  /** What the illness is according to the records; texts may be empty. */
  public record Diagnosis(
      @Nullable Disease disease,
      @Nullable Confirmed confirmedByRecords,
      String subtype,
      String stageAtDiagnosis,
      String genetics,
      List<Citation> citations,
      boolean pathologyReviewAdvised,
      List<Stage> stages,
      List<GeneticTest> geneticTests) {

    /** A letter that was kept before tells stage and genetics in words only. */
    @JsonbCreator
    public Diagnosis {
      stages = Objects.requireNonNullElse(stages, List.of());
      geneticTests = Objects.requireNonNullElse(geneticTests, List.of());
    }

    public Diagnosis(
        @Nullable Disease disease,
        @Nullable Confirmed confirmedByRecords,
        String subtype,
        String stageAtDiagnosis,
        String genetics,
        List<Citation> citations) {
      this(
          disease,
          confirmedByRecords,
          subtype,
          stageAtDiagnosis,
          genetics,
          citations,
          false,
          List.of(),
          List.of());
    }

    /** Nothing was written of it. */
    public boolean saysNothing() {
      return disease == null
          && !pathologyReviewAdvised
          && (subtype + stageAtDiagnosis + genetics).isBlank()
          && stages.isEmpty()
          && geneticTests.isEmpty();
    }
  }

  /** A stage or score as the records state it. */
  public record Stage(
      @Nullable StageSystem system,
      String value,
      @Nullable StagedAt at,
      List<Citation> citations) {}

  /** One genetic test; its date as the records print it. */
  public record GeneticTest(
      String test,
      @Nullable GeneticResult result,
      String percent,
      String date,
      List<Citation> citations) {}

  /**
   * One line of treatment as the physician confirmed it, its dates as the records print them.
   *
   * @param transplanted when stem cells were given back
   * @param progressed when the disease came back or grew
   */
  public record Line(
      int number,
      String regimen,
      String from,
      String to,
      @Nullable Response bestResponse,
      @Nullable ReasonStopped reasonStopped,
      String remark,
      List<Citation> citations,
      String transplanted,
      String progressed) {

    /** A letter that was kept before has neither of these dates. */
    @JsonbCreator
    public Line {
      transplanted = Objects.requireNonNullElse(transplanted, "");
      progressed = Objects.requireNonNullElse(progressed, "");
    }

    public Line(
        int number,
        String regimen,
        String from,
        String to,
        @Nullable Response bestResponse,
        @Nullable ReasonStopped reasonStopped,
        String remark,
        List<Citation> citations) {
      this(number, regimen, from, to, bestResponse, reasonStopped, remark, citations, "", "");
    }
  }

  /** How many lines the patient, the hospital and the physician count, and why they differ. */
  public record LineCounts(
      @Nullable Integer patient,
      @Nullable Integer hospital,
      @Nullable Integer confirmed,
      String reason) {}

  /** How the illness stands now, and what cannot wait. */
  public record Status(
      @Nullable DiseaseStatus disease,
      @Nullable Tempo tempo,
      String urgentFindings,
      List<LetterUrgentFinding> urgent) {

    /** A letter that was kept before tells in words only what cannot wait. */
    @JsonbCreator
    public Status {
      urgent = Objects.requireNonNullElse(urgent, List.of());
    }

    public Status(@Nullable DiseaseStatus disease, @Nullable Tempo tempo, String urgentFindings) {
      this(disease, tempo, urgentFindings, List.of());
    }

    boolean tellsOfUrgency() {
      return !urgent.isEmpty() || !urgentFindings.isBlank();
    }
  }

  /** A measured value as the record prints it; {@code name} says which measure when it may vary. */
  public record KeyValue(
      KeyAnalyte analyte,
      String name,
      String value,
      String unit,
      String range,
      @Nullable LocalDate taken,
      String remark,
      List<Citation> citations) {

    /** How old the value is on the day of the letter, empty when its day is not known. */
    public Optional<Long> ageInDays(LocalDate issuedOn) {
      return Optional.ofNullable(taken).map(day -> ChronoUnit.DAYS.between(day, issuedOn));
    }
  }
}
