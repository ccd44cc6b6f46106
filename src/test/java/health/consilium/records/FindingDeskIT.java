package health.consilium.records;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.findings.FindingDesk;
import health.consilium.records.findings.Prompt;
import health.consilium.records.findings.Prompt.Kind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class FindingDeskIT {

  @Inject RecordReception reception;
  @Inject RecordReading reading;
  @Inject FindingDesk desk;
  @Inject RecordsFixture people;

  private Coordinator coordinator;
  private Reviewer reviewer;
  private Patient patient;
  private ReferralNumber number;
  private UUID record;

  @BeforeEach
  void twoPagesOfWhichOneHasAnotherNumber() throws IOException {
    coordinator = people.coordinator();
    reviewer = people.reviewer();
    patient = people.patient();
    number = people.draftOf(patient);
    String words = "MRN: AB-1001\nPage 1 of 3\fMRN: AB-2002\nFISH result to follow";
    record = reception.receive(textFile(number, words), patient).id();
    people.claimed(number, reviewer);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> kindsOf(desk.noticedOn(number, coordinator).prompts()).contains(Kind.PENDING));
  }

  @Test
  void tellsStaffWhatThePagesSeemToSay() {
    assertThat(kindsOf(desk.noticedOn(number, coordinator).prompts()))
        .containsExactlyInAnyOrder(
            Kind.OTHER_RECORD_NUMBER, Kind.OTHER_RECORD_NUMBER, Kind.PENDING, Kind.PAGES_MISSING);
    assertThat(desk.noticedOn(number, reviewer).prompts())
        .isEqualTo(desk.noticedOn(number, coordinator).prompts());
    assertThatThrownBy(() -> desk.noticedOn(number, people.reviewer()))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void showsNoReviewerAPageThatWasSetAside() {
    desk.setAside(number, record, 2, coordinator);

    assertThat(pagesFor(reviewer)).containsExactly(1);
    assertThatThrownBy(() -> reading.wordsOf(record, 2, reviewer))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> reading.originalOf(original(), reviewer))
        .isInstanceOf(UnknownRecord.class);
    assertThat(reading.wordsOf(record, 2, coordinator)).contains("AB-2002");
    assertThat(desk.noticedOn(number, coordinator).prompts())
        .contains(new Prompt(record, RecordKind.LAB_REPORT, 2, Kind.SET_ASIDE, List.of()));
    assertThat(people.auditOf(number)).contains("record.pageSetAside");
  }

  @Test
  void tellsThePatientOfAnothersPageButNotWhose() {
    desk.setAside(number, record, 2, coordinator);

    assertThat(desk.promptsOf(number, patient))
        .contains(new Prompt(record, RecordKind.LAB_REPORT, 2, Kind.SET_ASIDE, List.of()))
        .allMatch(prompt -> prompt.kind().isForThePatient());
    assertThatThrownBy(() -> desk.promptsOf(number, people.patient()))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void givesAPageBackThatIsThePatientsAfterAll() {
    desk.setAside(number, record, 2, coordinator);
    desk.keep(number, record, 2, coordinator);

    assertThat(pagesFor(reviewer)).containsExactly(1, 2);
    assertThat(reading.originalOf(original(), reviewer)).isNotNull();
    assertThat(kindsOf(desk.noticedOn(number, coordinator).prompts()))
        .doesNotContain(Kind.SET_ASIDE);
  }

  @Test
  void decidesOnlyAboutPagesOfTheReferral() {
    ReferralNumber another = people.draftOf(people.patient());
    people.sent(another);

    assertThatThrownBy(() -> desk.setAside(another, record, 2, coordinator))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> desk.setAside(number, record, 9, coordinator))
        .isInstanceOf(UnknownRecord.class);
    assertThatThrownBy(() -> desk.setAside(number, UUID.randomUUID(), 1, coordinator))
        .isInstanceOf(UnknownRecord.class);
  }

  private UUID original() {
    return reading.recordsOf(number, coordinator).getFirst().files().getFirst().id();
  }

  private List<Integer> pagesFor(Reviewer reader) {
    return reading.recordsOf(number, reader).stream()
        .flatMap(each -> each.pages().stream())
        .map(PageToRead::number)
        .toList();
  }

  private static List<Kind> kindsOf(List<Prompt> prompts) {
    return prompts.stream().map(Prompt::kind).toList();
  }
}
