package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.delivery.mail.LettersLeaving;
import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.delivery.office.WorkLists;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitesSetApartPage;
import health.consilium.evaluation.Diagnosis;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.RecordsFixture;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class EvaluationDispatchIT {

  private static final LetterEdition NEWEST = new LetterEdition(0, 0);

  private static final LocalDate BORN = ReferralFixture.tanAdrian().birthDate();

  @Inject EvaluationDispatch dispatch;
  @Inject DeliveryDesk desk;
  @Inject LetterReading reading;
  @Inject LinkedLetters links;
  @Inject WorkLists lists;
  @Inject LettersLeaving leaving;
  @Inject Deliveries deliveries;
  @Inject DeliveryFixture people;
  @Inject RecordsFixture records;
  @Inject FindingDesk findings;

  @Test
  void aReleasedLetterLeavesAndAnswersTheReferral() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);

    people.releases(number, coordinator);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.ANSWERED));
    assertThat(desk.rowsOf(number, coordinator))
        .singleElement()
        .satisfies(row -> assertThat(row.accepted()).isTrue())
        .satisfies(
            row ->
                assertThat(desk.open(row.id(), coordinator).ledger())
                    .extracting(LedgerLine::kind)
                    .containsExactly(LedgerKind.PRINTED, LedgerKind.RELEASED, LedgerKind.ACCEPTED));
  }

  @Test
  void whatLeftUnheardIsAnsweredLater() {
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    people.releases(number, people.coordinator());
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> people.statusOf(number) == ReferralStatus.ANSWERED);
    people.unheard(number);

    leaving.catchUp();

    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.ANSWERED);
  }

  @Test
  void releasingTwiceSendsOneMail() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);

    // threads of our own know the portal's classes; those of the common pool do not
    try (var fingers = Executors.newFixedThreadPool(2)) {
      List<CompletableFuture<Void>> clicks =
          Stream.of(1, 2)
              .map(
                  click ->
                      CompletableFuture.runAsync(
                          () -> people.releases(number, coordinator), fingers))
              .toList();
      clicks.forEach(CompletableFuture::join);
    }

    assertThat(people.mailsOf(number)).isOne();
  }

  /** Signed before the page was set apart; released once it turned out to be the patient's. */
  @Test
  void releasesNoLetterThatRestsOnAnotherPersonsPage() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number =
        people.signedLetter(people.patient(), LetterWay.ATTACHED, this::citingAPage);
    UUID labs = records.recordsOf(number).getFirst();
    assertThat(dispatch.preview(number, coordinator).setApart()).isEmpty();

    findings.setAside(number, labs, 1, coordinator);

    assertThatThrownBy(() -> people.releases(number, coordinator))
        .isInstanceOfSatisfying(
            CitesSetApartPage.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("filler", 1));
    assertThat(dispatch.preview(number, coordinator).setApart())
        .extracting(cited -> cited.page().recordId() + "/" + cited.page().number())
        .containsExactly(labs + "/1");
    assertThat(people.mailsOf(number)).isZero();
    assertThat(people.statusOf(number)).isEqualTo(ReferralStatus.EVALUATED);
    findings.keep(number, labs, 1, coordinator);
    people.releases(number, coordinator);
    assertThat(people.mailsOf(number)).isOne();
  }

  private EvaluationForm citingAPage(ReferralNumber number) {
    records.filledWith(number, 1, 10);
    UUID labs = records.recordsOf(number).getFirst();
    records.copied(labs, 1, "Hb 120, another person", "");
    EvaluationForm form = EvaluationForm.empty(2);
    return new EvaluationForm(
        "",
        form.answers(),
        new Diagnosis(null, null, "", "", "", List.of(new Citation(labs, 1))),
        form.treatment(),
        form.status(),
        form.criteria(),
        form.opinion(),
        form.plan(),
        "");
  }

  @Test
  void refusesToReleaseWhatIsNotSigned() {
    Coordinator coordinator = people.coordinator();

    assertThatThrownBy(() -> people.releases(ReferralFixture.aNumber(), coordinator))
        .isInstanceOf(UnknownReferral.class);
  }

  @Test
  void onlyTheOwnerReadsAndTakesTheLetterAndOnlyOnceReleased() {
    Patient patient = people.patient();
    ReferralNumber number = people.signedLetter(patient, LetterWay.ATTACHED);

    assertThatThrownBy(() -> reading.download(number, NEWEST, patient))
        .isInstanceOf(UnknownReferral.class);
    people.releases(number, people.coordinator());

    assertThat(reading.download(number, NEWEST, patient).pdf()).isEqualTo(DeliveryFixture.PDF);
    assertThat(reading.read(number, NEWEST, patient).content().heading().number()).isNotBlank();
    assertThatThrownBy(() -> reading.download(number, NEWEST, people.patient()))
        .isInstanceOf(UnknownReferral.class);
    assertThat(people.accesses(number, LetterAccessKind.DOWNLOADED)).isOne();
    assertThat(people.accesses(number, LetterAccessKind.OPENED_AS_PAGE)).isOne();
  }

  @Test
  void aLinkOpensTheLetterWithTheBirthDate() {
    LinkCode code = linkOfAReleasedLetter();

    assertThat(links.fetch(code, BORN)).map(LetterFile::pdf).contains(DeliveryFixture.PDF);
  }

  @Test
  void aLinkClosesAfterFiveWrongBirthDates() {
    LinkCode code = linkOfAReleasedLetter();

    for (int tries = 0; tries < LetterLink.WRONG_ANSWERS; tries++) {
      assertThat(links.opens(code)).isTrue();
      assertThat(links.fetch(code, BORN.plusDays(1))).isEmpty();
    }

    assertThat(links.opens(code)).isFalse();
    assertThatThrownBy(() -> links.fetch(code, BORN)).isInstanceOf(NotFound.class);
  }

  @Test
  void aCodeThatSomebodyMadeUpOpensNothing() {
    assertThat(links.opens(new LinkCode("made up"))).isFalse();
  }

  private LinkCode linkOfAReleasedLetter() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    people.releases(number, coordinator);
    return people.linkTo(desk.rowsOf(number, coordinator).getFirst().id());
  }

  @Test
  void aLetterThatDidNotArriveIsAWorkListAndCanBeSentToAnotherAddress() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.LINK);
    people.releases(number, coordinator);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> people.statusOf(number) == ReferralStatus.ANSWERED);
    people.failed(number, "PARKED");

    UUID failed = desk.rowsOf(number, coordinator).getFirst().id();
    assertThat(problems(coordinator)).contains(number);
    UUID next =
        desk.readdress(failed, EmailAddress.of(UUID.randomUUID() + "@demo.example"), coordinator);

    assertThat(problems(coordinator)).doesNotContain(number);
    assertThat(deliveries.require(failed).replacedBy()).contains(next);
    assertThatThrownBy(() -> desk.tryAgain(failed, coordinator)).isInstanceOf(NotParked.class);
    assertThat(desk.rowsOf(number, coordinator)).hasSize(2);
  }

  @Test
  void aNewLinkTakesThePlaceOfTheOldOne() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.LINK);
    people.releases(number, coordinator);
    UUID first = desk.rowsOf(number, coordinator).getFirst().id();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> desk.open(first, coordinator).row().accepted());

    UUID next = desk.sendNewLink(first, coordinator);

    assertThat(deliveries.require(first).replacedBy()).contains(next);
    assertThat(people.mailsOf(number)).isEqualTo(2);
    assertThat(desk.open(first, coordinator).ledger())
        .extracting(LedgerLine::kind)
        .contains(LedgerKind.SENT_ANEW);
    assertThat(desk.open(next, coordinator).link())
        .map(LinkLife::state)
        .contains(LinkLife.State.WORKS);
    assertThat(desk.open(first, coordinator).link()).isEmpty();
    assertThatThrownBy(() -> desk.sendNewLink(first, coordinator))
        .isInstanceOf(AlreadyReplaced.class);
  }

  @Test
  void refusesANewLinkForALetterThatWasAttached() {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    people.releases(number, coordinator);
    UUID attached = desk.rowsOf(number, coordinator).getFirst().id();

    assertThatThrownBy(() -> desk.sendNewLink(attached, coordinator))
        .isInstanceOf(NoLinkToRenew.class);
  }

  private List<ReferralNumber> problems(Coordinator coordinator) {
    return lists.page(WorkListQuestion.all(WorkList.DELIVERY_PROBLEMS), coordinator).rows().stream()
        .map(row -> row.number())
        .toList();
  }
}
