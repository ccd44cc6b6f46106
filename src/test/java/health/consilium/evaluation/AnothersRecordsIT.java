package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.records.RecordsFixture;
import health.consilium.records.UnknownRecord;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AnothersRecordsIT {

  private static final ExclusionReason ANOTHERS = ExclusionReason.ANOTHER_PATIENT;

  @Inject AnothersRecords anothers;
  @Inject FindingDesk findings;
  @Inject EvaluationDesk desk;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;

  private Reviewer lin;
  private Coordinator office;
  private ReferralNumber number;
  private UUID labs;

  @BeforeEach
  void aReviewerHoldsTheClaim() {
    lin = people.reviewer("Dr. Lin");
    office = records.coordinator();
    number = people.waiting();
    records.filledWith(number, 1, 10);
    labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120", "");
    records.copied(labs, 2, "Hb 118", "");
    people.takes(number, lin);
  }

  @Test
  void theOfficeHearsAtOnceAndSetsAllPagesAside() {
    assertThat(anothers.saidOf(number, office)).isEmpty();

    saves(ANOTHERS);

    assertThat(anothers.saidOf(number, office))
        .singleElement()
        .satisfies(record -> assertThat(record.id()).isEqualTo(labs))
        .satisfies(record -> assertThat(record.pages()).containsExactly(1, 2));
    anothers.setAside(number, labs, List.of(1, 2), office);
    assertThat(anothers.saidOf(number, office)).isEmpty();
    assertThatThrownBy(() -> anothers.setAside(number, labs, List.of(1, 2), office))
        .isInstanceOf(UnknownRecord.class);
  }

  /** A page that came since stands there to be looked at. */
  @Test
  void setsNothingAsideThatWasNotShown() {
    saves(ANOTHERS);

    anothers.setAside(number, labs, List.of(1), office);

    assertThat(anothers.saidOf(number, office))
        .singleElement()
        .satisfies(record -> assertThat(record.pages()).containsExactly(2));
  }

  /** Until a reviewer says it once more, who knows of that. */
  @Test
  void isSettledWhenTheOfficeFindsThatItIsThePatients() {
    saves(ANOTHERS);

    anothers.keep(number, labs, List.of(1, 2), office);

    assertThat(anothers.saidOf(number, office)).isEmpty();
    saves(ANOTHERS);
    assertThat(anothers.saidOf(number, office)).isEmpty();
    saves(null);
    saves(ANOTHERS);
    assertThat(anothers.saidOf(number, office)).hasSize(1);
  }

  @Test
  void isSettledWhenItsPagesArePutBackAfterTheyWereSetAside() {
    saves(ANOTHERS);
    anothers.setAside(number, labs, List.of(1, 2), office);

    findings.keep(number, labs, 1, office);
    findings.keep(number, labs, 2, office);

    assertThat(anothers.saidOf(number, office)).isEmpty();
  }

  /** The button is there for what a reviewer said, and for nothing else. */
  @Test
  void decidesNothingOfWhatNobodyTakesForAnothers() {
    assertThatThrownBy(() -> anothers.setAside(number, labs, List.of(1), office))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> anothers.keep(number, labs, List.of(1), office))
        .isInstanceOf(UnknownRecord.class);
  }

  private void saves(@Nullable ExclusionReason reason) {
    EvaluationOnDesk read = desk.open(number, lin);
    List<Excluded> excluded = reason == null ? List.of() : List.of(new Excluded(labs, reason));
    desk.save(number, excluding(read.form(), excluded), read.version(), lin);
  }

  private static EvaluationForm excluding(EvaluationForm form, List<Excluded> excluded) {
    return new EvaluationForm(
        form.inShort(),
        form.answers(),
        form.diagnosis(),
        form.treatment(),
        form.status(),
        form.criteria(),
        form.opinion(),
        form.plan(),
        form.conflictOfInterest(),
        Map.of(),
        null,
        new RecordsUsed(excluded, List.of(), List.of()));
  }
}
