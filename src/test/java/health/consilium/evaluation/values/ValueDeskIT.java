package health.consilium.evaluation.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.proposal.ReadingFixture;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.records.RecordsFixture;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ValueDeskIT {

  private static final String LABS = "Collected 08/09/2026\nHb g/dL 8.4\nLDH U/L 412 <225\n";

  @Inject ValueDesk desk;
  @Inject EvaluationDesk evaluations;
  @Inject EntityManager entityManager;
  @Inject FindingDesk findings;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject ReadingFixture reading;
  @Inject TestTransaction transaction;

  private Reviewer lin;
  private ReferralNumber number;
  private UUID referral;
  private UUID summary;

  @BeforeEach
  void bloodTestsWereRead() throws Exception {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    people.takes(number, lin);
    referral = records.idOf(number);
    records.filledWith(number, 2, 10);
    summary = records.recordsOf(number).getFirst();
    reading.page(referral, summary, 1, LABS);
  }

  @Test
  void proposesEachValueAsPrintedAndConvertedWithItsPage() {
    ProposedValue hb = value("hb");

    assertThat(hb.told().asPrinted()).isEqualTo("8.4 g/dL");
    assertThat(hb.told().converted()).isEqualTo("84");
    assertThat(hb.told().taken()).isEqualTo("2026-09-08");
    assertThat(value("ldh").told().upper()).isEqualTo("225");
    assertThat(hb.citations())
        .singleElement()
        .isEqualTo(new Citation(summary, 1, null, "Hb g/dL 8.4"));
    assertThat(hb.isAccepted()).as("nothing counts until accepted").isFalse();
  }

  @Test
  void theSameValueInAnotherRecordIsProposedOnce() throws Exception {
    desk.accept(number, value("hb").id(), lin);

    reading.page(referral, records.recordsOf(number).getLast(), 1, LABS);

    assertThat(shown()).extracting(ProposedValue::analyte).containsExactly("hb", "ldh");
    assertThat(value("hb").citations()).hasSize(2);
    assertThat(value("hb").isAccepted()).isTrue();
  }

  @Test
  void keepsWhatWasProposedAcceptedAndCorrected() {
    UUID hb = value("hb").id();

    desk.accept(number, hb, lin);
    desk.accept(number, hb, lin);
    desk.correct(number, hb, new Correction("8,9", "g/dL", "", "2026-09-07"), lin);

    assertThat(value("hb").held().converted()).isEqualTo("89");
    assertThat(value("hb").told().converted()).isEqualTo("84");
    desk.leave(number, hb, lin);
    assertThat(value("hb").isLeft()).isTrue();
    desk.takeBack(number, hb, lin);
    assertThat(value("hb").isOpen()).isTrue();
    assertThat(decisionsOn(hb)).containsExactly("ACCEPTED", "CHANGED", "LEFT", "OPEN");
  }

  @Test
  void acceptsSeveralAtOnceAndTakesThatBack() {
    UUID hb = value("hb").id();
    UUID ldh = value("ldh").id();
    desk.leave(number, ldh, lin);

    desk.accept(number, Set.of(hb, ldh), lin);
    assertThat(value("hb").isAccepted()).isTrue();
    assertThat(value("ldh").isLeft()).as("it was decided about already").isTrue();
    desk.takeBack(number, Set.of(hb, ldh), lin);

    assertThat(value("hb").isOpen()).isTrue();
    assertThat(decisionsOn(ldh)).containsExactly("LEFT");
    assertThatThrownBy(() -> desk.accept(number, Set.of(UUID.randomUUID()), lin))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesACorrectionThatReadsInTwoWays() {
    UUID ldh = value("ldh").id();

    for (String figure : List.of("1.085.0", "1,085.5", "", "about 400")) {
      assertThatThrownBy(
              () -> desk.correct(number, ldh, new Correction(figure, "U/L", "", ""), lin))
          .as(figure)
          .isInstanceOf(NotReadable.class);
    }
    assertThatThrownBy(
            () -> desk.correct(number, ldh, new Correction("412", "U/L", "", "2026-02-30"), lin))
        .isInstanceOf(NotReadable.class);
  }

  @Test
  void nothingRestsOnAnotherPersonsPage() {
    desk.accept(number, value("hb").id(), lin);

    findings.setAside(number, summary, 1, records.coordinator());

    assertThat(shown()).isEmpty();
  }

  @Test
  void oneOfTheFiveThatIsTakenOverIsAcceptedAndOneThatIsChangedCorrected() {
    ProposedValue hb = value("hb");
    assertThat(desk.openOf(evaluations.open(number, lin), lin)).isEqualTo(2);

    saves(written(hb, "8.4"));
    saves(written(hb, "8.4"));
    assertThat(value("hb").isAccepted()).isTrue();
    assertThat(desk.openOf(evaluations.open(number, lin), lin)).isEqualTo(1);
    saves(written(hb, "8.6"));

    assertThat(value("hb").held().converted()).isEqualTo("86");
    assertThat(decisionsOn(hb.id())).containsExactly("ACCEPTED", "CHANGED");
  }

  @Test
  void oneOfTheFiveThatIsClearedIsAcceptedNoLonger() {
    ProposedValue hb = value("hb");
    saves(written(hb, "8.4"));

    saves(written(hb, ""));
    saves(written(hb, ""));

    assertThat(value("hb").isOpen()).isTrue();
    assertThat(decisionsOn(hb.id())).containsExactly("ACCEPTED", "OPEN");
    desk.leave(number, hb.id(), lin);
    assertThat(value("hb").isLeft()).isTrue();
  }

  @Test
  void whoDecidesWorksOnTheReferral() {
    people.untouchedForDays(number, 1);
    double before = lapsesAt();

    desk.accept(number, value("hb").id(), lin);

    assertThat(lapsesAt()).isGreaterThan(before);
  }

  @Test
  void nobodySignsWhileAValueIsDecided() throws Exception {
    UUID hb = value("hb").id();

    transaction.begin();
    desk.accept(number, hb, lin);
    assertThat(people.isHeld(number)).isTrue();
    transaction.rollback();
    assertThat(people.isHeld(number)).isFalse();
  }

  private double lapsesAt() {
    Object epoch =
        entityManager
            .createNativeQuery(
                "select extract(epoch from lapses_at) from claim"
                    + " where referral_id = cast(?1 as uuid)")
            .setParameter(1, referral.toString())
            .getSingleResult();
    return ((Number) epoch).doubleValue();
  }

  @Test
  void nobodyElseDecides() {
    UUID hb = value("hb").id();
    Reviewer other = people.reviewer("Dr. Okafor");

    assertThatThrownBy(() -> desk.accept(number, hb, other)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> desk.accept(number, UUID.randomUUID(), lin))
        .isInstanceOf(NotFound.class);
    assertThat(decisionsOn(hb)).isEmpty();
  }

  private static KeyValue written(ProposedValue hb, String figure) {
    return new KeyValue(
        KeyAnalyte.HAEMOGLOBIN,
        "",
        figure,
        "g/dL",
        "",
        LocalDate.parse("2026-09-08"),
        "",
        hb.citations(),
        hb.id());
  }

  private void saves(KeyValue value) {
    EvaluationOnDesk open = evaluations.open(number, lin);
    EvaluationForm form = open.form();
    evaluations.save(
        number,
        new EvaluationForm(
            form.inShort(),
            form.answers(),
            form.diagnosis(),
            form.treatment(),
            new CurrentStatus(null, null, List.of(value), ""),
            form.criteria(),
            form.opinion(),
            form.plan(),
            form.conflictOfInterest()),
        open.version(),
        lin);
  }

  private ProposedValue value(String analyte) {
    return shown().stream()
        .filter(value -> value.analyte().equals(analyte))
        .findFirst()
        .orElseThrow();
  }

  private List<ProposedValue> shown() {
    return desk.valuesOf(evaluations.open(number, lin), lin);
  }

  private List<String> decisionsOn(UUID value) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select decision from value_decision"
                        + " where value_id = cast(?1 as uuid) order by id")
                .setParameter(1, value.toString())
                .getResultList()
                .toArray())
        .map(Object::toString)
        .toList();
  }
}
