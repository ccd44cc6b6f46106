package health.consilium.evaluation;

import health.consilium.referral.Disease;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the illness is, and how sure.
 *
 * @param stageAtDiagnosis in words, beside the stages
 * @param genetics in words, beside the tests
 * @param pathologyReviewAdvised whether another pathologist had better look at the tissue
 */
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

  static final Diagnosis EMPTY = new Diagnosis(null, null, "", "", "", List.of());

  /** A form that was kept before tells stage and genetics in words only. */
  @JsonbCreator
  public Diagnosis {
    stages = Objects.requireNonNullElse(stages, List.of());
    geneticTests = Objects.requireNonNullElse(geneticTests, List.of());
  }

  /** One that tells stage and genetics in words only. */
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

  /** All that is cited for it. */
  Stream<Citation> cited() {
    return Stream.of(
            Stream.of(citations),
            stages.stream().map(Stage::citations),
            geneticTests.stream().map(GeneticTest::citations))
        .flatMap(part -> part)
        .flatMap(List::stream);
  }

  /** A stage or score as the records state it; nothing of it is computed. */
  public record Stage(
      @Nullable StageSystem system, String value, @Nullable StagedAt at, List<Citation> citations) {

    /** What is given for today though its rules know only the day of diagnosis. */
    boolean outOfItsTime() {
      return at == StagedAt.NOW && system != null && system.ofDiagnosisOnly();
    }
  }

  /**
   * One genetic test.
   *
   * @param percent as printed, of cells or of an allele
   * @param date of the sample, as far as it is printed
   */
  public record GeneticTest(
      String test,
      @Nullable GeneticResult result,
      String percent,
      String date,
      List<Citation> citations) {}
}
