package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.delivery.office.WorkLists;
import health.consilium.evaluation.RecordsUsed.Excluded;
import health.consilium.letter.LetterPreview;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordsFixture;
import health.consilium.records.UnknownRecord;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  @Inject RecordReading reading;
  @Inject WorkLists lists;
  @Inject LetterPreview preview;

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
    assertThat(desk.open(number, lin).foundOurs()).isEmpty();

    anothers.keep(number, labs, List.of(1, 2), office);

    assertThat(anothers.saidOf(number, office)).isEmpty();
    saves(ANOTHERS);
    assertThat(anothers.saidOf(number, office)).isEmpty();
    assertThat(desk.open(number, lin).foundOurs()).containsOnly(entry(labs, List.of(1, 2)));
    assertThat(desk.open(number, lin).reminders()).contains(Reminder.FOUND_OURS);
    saves(null);
    assertThat(desk.open(number, lin).foundOurs()).isEmpty();
    assertThat(anothers.saidOf(number, office)).isEmpty();
    saves(ANOTHERS);
    assertThat(anothers.saidOf(number, office)).hasSize(1);
    assertThat(desk.open(number, lin).reminders()).doesNotContain(Reminder.FOUND_OURS);
  }

  /** What the reviewer saw when opening the page to sign is not what holds now. */
  @Test
  void whatTheOfficeFindsMeanwhileIsLookedAtBeforeSigning() {
    saves(ANOTHERS);
    Seen before = desk.open(number, lin).seen();

    anothers.keep(number, labs, List.of(1, 2), office);

    assertThatThrownBy(() -> before.requireAll(desk.open(number, lin).seen()))
        .isInstanceOf(RecordsChanged.class);
  }

  @Test
  void whatWasKeptByMistakeIsSetAsideAfterAll() {
    assertThat(anothers.keptOf(number, office)).isEmpty();
    assertThatThrownBy(() -> anothers.setAsideAfterAll(number, labs, List.of(1), office))
        .isInstanceOf(UnknownRecord.class);
    saves(ANOTHERS);
    anothers.keep(number, labs, List.of(1, 2), office);

    assertThat(anothers.keptOf(number, office))
        .singleElement()
        .satisfies(record -> assertThat(record.pages()).containsExactly(1, 2));
    anothers.setAsideAfterAll(number, labs, List.of(1), office);

    assertThat(anothers.keptOf(number, office))
        .singleElement()
        .satisfies(record -> assertThat(record.pages()).containsExactly(2));
    assertThat(reading.recordsOf(number, lin).getFirst().pages())
        .extracting(PageToRead::number)
        .containsExactly(2);
    saves(null);
    saves(ANOTHERS);
    assertThat(anothers.keptOf(number, office)).as("said once more").isEmpty();
  }

  @Test
  void standsInAWorkListOfTheOfficeUntilItIsDecided() {
    assertThat(listed()).isFalse();

    saves(ANOTHERS);
    assertThat(listed()).isTrue();
    saves(null);
    assertThat(listed()).as("taken back").isFalse();
    saves(ANOTHERS);
    anothers.setAside(number, labs, List.of(1), office);
    assertThat(listed()).as("one page is open").isTrue();
    anothers.keep(number, labs, List.of(2), office);
    assertThat(listed()).isFalse();
    assertThat(lists.counts(office)).containsKey(WorkList.ANOTHERS_RECORD);
  }

  @Test
  void theOfficeIsToldByMailOnceUntilItDecided() {
    Coordinator xuni = people.coordinator("He Xuni");

    saves(ANOTHERS);
    saves(ANOTHERS);
    saves(null);
    saves(ANOTHERS);

    assertThat(people.mailsTo(xuni)).singleElement().asString().contains(number.value());
    anothers.keep(number, labs, List.of(1, 2), office);
    saves(ANOTHERS);
    assertThat(people.mailsTo(xuni)).hasSize(1);
    saves(null);
    saves(ANOTHERS);
    assertThat(people.mailsTo(xuni)).as("against what it decided").hasSize(2);
  }

  @Test
  void nobodyIsToldOfWhatWasSetAsideBefore() {
    Coordinator xuni = people.coordinator("He Xuni");
    findings.setAside(number, labs, 1, office);
    findings.setAside(number, labs, 2, office);

    saves(ANOTHERS);

    assertThat(people.mailsTo(xuni)).isEmpty();
    assertThat(listed()).isFalse();
  }

  /** Nor that it is another person's, in a letter to the one whose it is. */
  @Test
  void theLetterDoesNotContradictTheOffice() {
    saves(ANOTHERS);
    assertThat(reasonInLetter()).isEqualTo(ANOTHERS);

    anothers.keep(number, labs, List.of(1, 2), office);

    assertThat(reasonInLetter()).isNull();
  }

  private @Nullable ExclusionReason reasonInLetter() {
    return preview.contentOf(number, lin).sources().excluded().getFirst().reason();
  }

  private boolean listed() {
    WorkListQuestion question =
        new WorkListQuestion(
            WorkList.ANOTHERS_RECORD,
            number.value(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return !lists.page(question, office).rows().isEmpty();
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
