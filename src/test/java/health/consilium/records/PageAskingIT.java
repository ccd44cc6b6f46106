package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.photo;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.NothingAsked;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One page is asked for again: the referral waits, and a new photo takes just that page's place.
 */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class PageAskingIT {

  private static final PageFrame MEDICINES = new PageFrame(1200, 1000, 6400, 800);

  @Inject PageAsking asking;
  @Inject PageAnswering answering;
  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordReading reading;
  @Inject PatientDesk desk;
  @Inject FindingDesk findings;
  @Inject RecordsFixture people;
  @Inject TwoPhotosFixture photos;

  private Patient patient;
  private Reviewer reviewer;
  private ReferralNumber number;
  private UUID record;

  @BeforeEach
  void reviewerHoldsARecordOfTwoPhotos() throws IOException {
    TwoPhotosFixture.TwoPhotos filed = photos.filed();
    patient = filed.patient();
    number = filed.number();
    record = filed.record();
    reviewer = people.reviewer();
    people.claimed(number, reviewer);
    people.heldOnce(number);
  }

  @Test
  void referralWaitsForThePageAndTheOfficeSeesItToo() {
    ask(2);

    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
    assertThat(asking.openOf(number, patient))
        .singleElement()
        .satisfies(asked -> assertThat(asked.page()).isEqualTo(2))
        .satisfies(asked -> assertThat(asked.frame()).isEqualTo(MEDICINES))
        .satisfies(asked -> assertThat(asked.width()).isEqualTo(120));
    assertThat(asking.askedOf(number, people.coordinator()))
        .isEqualTo(asking.askedOf(number, reviewer))
        .satisfies(asked -> assertThat(asked.pages()).hasSize(1))
        .satisfies(asked -> assertThat(asked.open()).isTrue());
  }

  @Test
  void newPhotoTakesThePlaceOfThePageAndTheReferralGoesOn() throws IOException {
    UUID request = ask(2);

    reception.receivePage(request, photo(number, Place.alone(), 9), patient);

    assertThat(widths()).as("until the copy is made").hasSize(2);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
    awaitCopies();
    assertThat(widths()).containsExactly(110, 190);
    assertThat(asking.openOf(number, patient)).isEmpty();
    assertThat(asking.askedOf(number, reviewer).pages().getFirst().standing())
        .isEqualTo(PageStanding.NEW_PHOTO);
    assertThat(filing.listFor(number, patient).getFirst().files())
        .extracting(FileRow::label)
        .containsExactly("1.png", "9.png");
  }

  @Test
  void newPhotoTakesThePlaceOfOnePageOfADocument() throws IOException {
    String pdf = "mm-42m-asct-relapse-9m/pathology_report.pdf";
    record = reception.receive(caseFile(number, pdf), patient).id();
    awaitCopies();
    List<Integer> before = widths();

    reception.receivePage(ask(1), photo(number, Place.alone(), 9), patient);
    awaitCopies();

    assertThat(widths()).containsExactly(190, before.get(1));

    reception.receivePage(ask(1), photo(number, Place.alone(), 8), patient);
    awaitCopies();

    assertThat(widths()).as("photographed twice").containsExactly(180, before.get(1));
    assertThat(asking.askedOf(number, reviewer).pages()).extracting(AskedPage::width).contains(180);
    assertThat(reading.wordsOf(record, 2, reviewer)).isNotEmpty();
  }

  @Test
  void patientMaySayThatThereIsNoBetterPhoto() {
    UUID request = ask(1);

    answering.sayThereIsNoBetter(request, patient);
    answering.sayThereIsNoBetter(request, patient);

    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
    assertThat(asking.askedOf(number, reviewer).pages().getFirst().standing())
        .isEqualTo(PageStanding.NO_BETTER_PHOTO);
    assertThatThrownBy(
            () -> reception.receivePage(request, photo(number, Place.alone(), 9), patient))
        .isInstanceOf(PageAnswered.class);
    assertThat(widths()).hasSize(2);
  }

  @Test
  void referralWaitsUntilTheLastPageIsAnswered() throws IOException {
    UUID first = ask(1);
    UUID second = ask(2);

    reception.receivePage(first, photo(number, Place.alone(), 8), patient);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);

    answering.sayThereIsNoBetter(second, patient);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
  }

  @Test
  void whatIsHereAlreadyOrIsNoPhotoAnswersNothing() throws IOException {
    UUID request = ask(2);

    assertThat(
            reception.receivePage(request, photo(number, Place.alone(), 2), patient).alreadyHere())
        .isTrue();
    assertThatThrownBy(() -> reception.receivePage(request, textFile(number, "25 mg"), patient))
        .isInstanceOfSatisfying(
            RecordNotTaken.class,
            refusal -> assertThat(refusal.obstacle()).isEqualTo(Obstacle.NOT_A_PHOTO));

    assertThat(asking.openOf(number, patient)).hasSize(1);
  }

  @Test
  void lastWordsAboutAPageStay() {
    ask(1);
    asking.ask(new PageWanted(record, 1, MEDICINES, "The dates, please."), reviewer);

    assertThat(asking.openOf(number, patient))
        .extracting(AskedPage::words)
        .containsExactly("The dates, please.");
  }

  @Test
  void askedTwiceInOneInstantIsAskedOnce() {
    var wanted = new PageWanted(record, 1, MEDICINES, "Blurred.");
    try (var presses = Executors.newFixedThreadPool(2)) {
      Stream.generate(() -> CompletableFuture.runAsync(() -> asking.ask(wanted, reviewer), presses))
          .limit(2)
          .toList()
          .forEach(CompletableFuture::join);
    }

    assertThat(asking.openOf(number, patient)).hasSize(1);
    assertThat(status()).isEqualTo(ReferralStatus.AWAITING_RECORDS);
  }

  @Test
  void asksForNothingWithoutWordsOrWithoutThePage() {
    assertThatThrownBy(() -> asking.ask(new PageWanted(record, 1, MEDICINES, " "), reviewer))
        .isInstanceOf(NothingAsked.class);
    assertThatThrownBy(() -> asking.ask(new PageWanted(record, 3, MEDICINES, "?"), reviewer))
        .isInstanceOf(UnknownRecord.class);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
  }

  @Test
  void strangersNeitherAskNorAnswer() {
    UUID request = ask(2);
    Patient another = people.patient();
    Reviewer colleague = people.reviewer();

    assertThatThrownBy(() -> asking.ask(new PageWanted(record, 1, MEDICINES, "?"), colleague))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> asking.askedOf(number, colleague)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> asking.openOf(number, another)).isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> answering.sayThereIsNoBetter(request, another))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(
            () ->
                reception.receivePage(
                    request, photo(people.draftOf(another), Place.alone(), 9), another))
        .isInstanceOf(UnknownReferral.class);
    assertThat(asking.openOf(number, patient)).hasSize(1);
  }

  @Test
  void photoGoesToTheReferralOfItsPageAndNoOther() {
    UUID request = ask(2);
    ReferralNumber other = people.draftOf(patient);

    assertThatThrownBy(
            () -> reception.receivePage(request, photo(other, Place.alone(), 9), patient))
        .isInstanceOf(UnknownRecord.class);
  }

  @Test
  void pageOfAnotherPersonIsNotAskedFor() {
    findings.setAside(number, record, 2, people.coordinator());

    assertThatThrownBy(() -> ask(2)).isInstanceOf(UnknownRecord.class);
    assertThat(status()).isEqualTo(ReferralStatus.IN_REVIEW);
  }

  @Test
  void officeIsToldNothingOfAWithdrawnReferral() {
    ask(2);

    people.standing(number, ReferralStatus.WITHDRAWN);

    AskedPages asked = asking.askedOf(number, people.coordinator());
    assertThat(asked.pages()).isEmpty();
    assertThat(asked.open()).isFalse();
  }

  private UUID ask(int page) {
    asking.ask(
        new PageWanted(record, page, MEDICINES, "The list of medicines is blurred."), reviewer);
    return asking.askedOf(number, reviewer).pages().getLast().id();
  }

  private ReferralStatus status() {
    return desk.read(number, patient).status();
  }

  private List<Integer> widths() {
    return reading.recordsOf(number, people.coordinator()).stream()
        .filter(read -> read.id().equals(record))
        .flatMap(read -> read.pages().stream())
        .map(PageToRead::width)
        .toList();
  }

  private void awaitCopies() {
    photos.awaitCopies(number, patient);
  }
}
