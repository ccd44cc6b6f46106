package health.consilium.evaluation;

import health.consilium.referral.Disease;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the illness is, and how sure.
 *
 * @param pathologyReviewAdvised whether another pathologist had better look at the tissue
 */
public record Diagnosis(
    @Nullable Disease disease,
    @Nullable Confirmed confirmedByRecords,
    String subtype,
    String stageAtDiagnosis,
    String genetics,
    List<Citation> citations,
    boolean pathologyReviewAdvised) {

  static final Diagnosis EMPTY = new Diagnosis(null, null, "", "", "", List.of());

  @JsonbCreator
  public Diagnosis {}

  public Diagnosis(
      @Nullable Disease disease,
      @Nullable Confirmed confirmedByRecords,
      String subtype,
      String stageAtDiagnosis,
      String genetics,
      List<Citation> citations) {
    this(disease, confirmedByRecords, subtype, stageAtDiagnosis, genetics, citations, false);
  }
}
