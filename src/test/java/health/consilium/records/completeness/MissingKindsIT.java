package health.consilium.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordsFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class MissingKindsIT {

  @Inject RecordCompleteness completeness;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;

  @Test
  void tellsOfManyWhatTheListOfEachTells() {
    Coordinator office = people.coordinator("He Xuni");
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber filled = people.waiting();
    ReferralNumber empty = people.waiting();
    records.filledWith(filled, 2, 10);
    UUID readable = records.recordsOf(filled).getFirst();
    records.filedAs(readable, RecordKind.LAB_REPORT);
    records.copiedAs(readable, 1);
    records.filedAs(records.recordsOf(filled).getLast(), RecordKind.IMAGING_REPORT);
    completeness.say(
        filled,
        Map.of(
            RecordKind.HEART_REPORT, Availability.ASKED,
            RecordKind.GENETICS_REPORT, Availability.NEVER_DONE),
        people.patientOf(filled));

    Map<UUID, GapList> missing = completeness.missing(List.of(id(filled), id(empty)), lin);

    assertThat(missing).containsOnlyKeys(id(filled), id(empty));
    assertThat(reasons(of(missing, filled)))
        .containsExactlyElementsOf(reasons(completeness.gaps(filled, office)));
    assertThat(reasons(of(missing, empty)))
        .containsExactlyElementsOf(reasons(completeness.gaps(empty, office)));
    assertThat(reasons(of(missing, filled)))
        .contains("IMAGING_REPORT UNREADABLE", "GENETICS_REPORT NEVER_DONE", "HEART_REPORT ASKED")
        .noneMatch(reason -> reason.startsWith("LAB_REPORT"));
    assertThat(of(missing, filled).asked()).isEqualTo(1);
    assertThat(of(missing, empty).gaps()).hasSize(RecordKind.values().length - 1);
  }

  @Test
  void ofNoReferralNothingIsMissing() {
    assertThat(completeness.missing(List.of(), people.reviewer("Dr. Lin"))).isEmpty();
  }

  private UUID id(ReferralNumber number) {
    return people.id(number);
  }

  private GapList of(Map<UUID, GapList> missing, ReferralNumber number) {
    return Objects.requireNonNull(missing.get(id(number)));
  }

  private static List<String> reasons(GapList gaps) {
    return gaps.gaps().stream().map(gap -> gap.kind() + " " + gap.reason()).toList();
  }
}
