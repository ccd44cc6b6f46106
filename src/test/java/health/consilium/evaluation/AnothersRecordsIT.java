package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.records.RecordsFixture;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AnothersRecordsIT {

  @Inject AnothersRecords anothers;
  @Inject EvaluationDesk desk;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;

  @Test
  void theOfficeHearsAtOnceAndSetsAllPagesAside() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Coordinator office = records.coordinator();
    ReferralNumber number = people.waiting();
    records.filledWith(number, 1, 10);
    UUID labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120", "");
    records.copied(labs, 2, "Hb 118", "");
    people.takes(number, lin);
    assertThat(anothers.saidOf(number, office)).isEmpty();

    EvaluationOnDesk read = desk.open(number, lin);
    desk.save(number, excluding(read.form(), labs), read.version(), lin);

    assertThat(anothers.saidOf(number, office))
        .singleElement()
        .satisfies(record -> assertThat(record.id()).isEqualTo(labs))
        .satisfies(record -> assertThat(record.pages()).containsExactly(1, 2));
    anothers.setAside(number, labs, office);
    assertThat(anothers.saidOf(number, office)).isEmpty();
    assertThatThrownBy(() -> anothers.setAside(number, labs, office))
        .isInstanceOf(UnknownRecord.class);
  }

  /** The button is there for what a reviewer said, and for nothing else. */
  @Test
  void setsNothingAsideThatNobodyTakesForAnothers() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    records.filledWith(number, 1, 10);
    UUID labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 84", "");
    people.takes(number, lin);

    assertThatThrownBy(() -> anothers.setAside(number, labs, records.coordinator()))
        .isInstanceOf(UnknownRecord.class);
  }

  private static EvaluationForm excluding(EvaluationForm form, UUID record) {
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
        new RecordsUsed(
            List.of(new Excluded(record, ExclusionReason.ANOTHER_PATIENT)), List.of(), List.of()));
  }
}
