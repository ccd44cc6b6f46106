package health.consilium.records.completeness;

import static health.consilium.records.MedicalRecordFixture.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.records.MedicalRecord;
import health.consilium.records.RecordKind;
import health.consilium.records.SafeCopyState;
import health.consilium.referral.Disease;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapListTest {

  @Test
  void needsTheThreeRecordsOfWhichNothingIsKnown() {
    GapList gaps = GapList.of(Map.of(), List.of(), Disease.MM);

    assertThat(gaps.forThePatient().gaps())
        .extracting(Gap::kind, Gap::reason)
        .containsExactly(
            tuple(RecordKind.PATHOLOGY_REPORT, Gap.Reason.NOT_SAID),
            tuple(RecordKind.TREATMENT_HISTORY, Gap.Reason.NOT_SAID),
            tuple(RecordKind.DISCHARGE_SUMMARY, Gap.Reason.NOT_SAID));
    assertThat(gaps.needed()).hasSize(3);
  }

  @Test
  void repeatsWhatThePatientHonestlySaid() {
    GapList gaps =
        GapList.of(
            Map.of(
                RecordKind.PATHOLOGY_REPORT, Availability.CANNOT_GET,
                RecordKind.TREATMENT_HISTORY, Availability.ASKED,
                RecordKind.HEART_REPORT, Availability.NEVER_DONE),
            List.of(record(RecordKind.DISCHARGE_SUMMARY)),
            Disease.MM);

    assertThat(gaps.forThePatient().gaps())
        .extracting(Gap::kind, Gap::messageKey, Gap::isOpen)
        .containsExactly(
            tuple(RecordKind.PATHOLOGY_REPORT, "records.gap.cannotGet", false),
            tuple(RecordKind.TREATMENT_HISTORY, "records.gap.asked", true),
            tuple(RecordKind.HEART_REPORT, "records.gap.neverDone", false));
  }

  @Test
  void isClosedByARecordWhateverWasSaid() {
    GapList gaps =
        GapList.of(
            Map.of(RecordKind.LAB_REPORT, Availability.NEVER_DONE),
            List.of(
                record(RecordKind.PATHOLOGY_REPORT),
                record(RecordKind.TREATMENT_HISTORY),
                record(RecordKind.DISCHARGE_SUMMARY),
                record(RecordKind.LAB_REPORT)),
            Disease.LBCL);

    assertThat(gaps.forThePatient().isEmpty()).isTrue();
  }

  @Test
  void hidesNothingThatIsNotThereFromTheStaff() {
    GapList gaps = GapList.of(Map.of(), List.of(record(RecordKind.PATHOLOGY_REPORT)), Disease.MM);

    assertThat(gaps.gaps())
        .extracting(Gap::kind)
        .contains(RecordKind.IMAGING_REPORT, RecordKind.GENETICS_REPORT)
        .doesNotContain(RecordKind.PATHOLOGY_REPORT, RecordKind.OTHER);
  }

  @Test
  void isNotClosedByARecordThatCannotBeRead() {
    MedicalRecord locked = record(RecordKind.PATHOLOGY_REPORT);
    locked.files().getFirst().copied(SafeCopyState.PASSWORD_PROTECTED, 0);

    GapList gaps = GapList.of(Map.of(), List.of(locked), Disease.MM);

    assertThat(gaps.gaps().getFirst().reason()).isEqualTo(Gap.Reason.UNREADABLE);
  }

  @Test
  void tellsTheReviewerWhatItWouldHaveSaid() {
    Gap pathology = GapList.of(Map.of(), List.of(), Disease.MM).gaps().getFirst();

    assertThat(pathology.elements())
        .contains("diagnosis with classification", "bcma expression")
        .doesNotContain("cyclin d1 or t11 14");
  }

  @Test
  void countsAKindWhosePagesAreNotAllThere() {
    GapList gaps =
        GapList.of(Map.of(), List.of(record(RecordKind.PATHOLOGY_REPORT)), Disease.MM)
            .with(
                Gap.Reason.PAGES_MISSING,
                Set.of(RecordKind.PATHOLOGY_REPORT, RecordKind.OTHER),
                Disease.MM);

    assertThat(gaps.gaps().getFirst())
        .extracting(Gap::kind, Gap::reason, Gap::isOpen)
        .containsExactly(RecordKind.PATHOLOGY_REPORT, Gap.Reason.PAGES_MISSING, true);
    assertThat(gaps.gaps()).extracting(Gap::kind).doesNotContain(RecordKind.OTHER);
  }
}
