package health.consilium.evaluation.protocol;

import static health.consilium.evaluation.protocol.ProtocolFixture.EQUE_CEL;
import static health.consilium.evaluation.protocol.ProtocolFixture.approved;
import static health.consilium.evaluation.protocol.ProtocolFixture.as;
import static health.consilium.evaluation.protocol.ProtocolFixture.broughtIn;
import static health.consilium.evaluation.protocol.ProtocolFixture.draft;
import static health.consilium.evaluation.protocol.ProtocolFixture.shelf;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static health.consilium.evaluation.protocol.ProtocolFixture.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolShelfTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Protocol FIRST = shipped(EQUE_CEL);
  private static final Protocol SECOND = as("0.2.0", FIRST);
  private static final Protocol TENTH = as("0.10.0", FIRST);

  @Test
  void allFourteenComeWithThePortal() {
    assertThat(shelf().byProtocol()).hasSize(14);
  }

  @Test
  void draftsAreUsedButThoseWhoseWordingNobodyConfirmedAreOff() {
    assertThat(shelf().offered(TODAY)).hasSize(12).allMatch(ProtocolVersion::draft);
    assertThat(shelf().offered("CN-RENICEL-LBCL", TODAY)).isEmpty();
    assertThat(shelf().offered("CN-PCAR19B-BALL-PED", TODAY)).isEmpty();
    assertThat(draft(shipped("CN-RENICEL-LBCL")).standing(TODAY)).isEqualTo(Standing.OFF);
  }

  @Test
  void referenceIndicationsComeAfterThoseOfThisCountry() {
    List<ProtocolVersion> offered = shelf().offered(TODAY);

    assertThat(offered)
        .extracting(version -> version.protocol().referenceOnly())
        .startsWith(false)
        .endsWith(true);
    assertThat(offered)
        .filteredOn(version -> version.protocol().referenceOnly())
        .extracting(version -> version.protocol().jurisdiction())
        .containsExactlyInAnyOrder("US", "EU");
  }

  @Test
  void theIndicationStandsApartFromBenefitAndRisk() {
    assertThat(FIRST.approvedIndication()).extracting(Criterion::id).contains("IND-MM-3L");
    assertThat(FIRST.benefitRisk()).extracting(Criterion::id).contains("BR-HBV");
    assertThat(FIRST.approvedIndication())
        .allMatch(criterion -> criterion.kind() == Criterion.Kind.APPROVED_INDICATION);
    assertThat(FIRST.benefitRisk())
        .allMatch(criterion -> criterion.kind() == Criterion.Kind.BENEFIT_RISK);
  }

  @Test
  void whatAFileBringsWaitsForItsApproval() {
    assertThat(offered(broughtIn(SECOND))).isEqualTo("0.1.0");
    assertThat(offered(approved(SECOND, Validity.ALWAYS))).isEqualTo("0.2.0");
  }

  @Test
  void theFirstApprovedVersionInForceEndsTheTimeOfDrafts() {
    ProtocolVersion before = draft(FIRST);
    ProtocolVersion after = draft(TENTH);
    var tomorrow = new Validity(TODAY.plusDays(1), null);
    ProtocolShelf waiting = shelf(approved(SECOND, tomorrow));
    ProtocolShelf inForce = shelf(after, approved(SECOND, Validity.ALWAYS));

    assertThat(waiting.standing(before, TODAY)).isEqualTo(Standing.DRAFT);
    assertThat(inForce.standing(before, TODAY)).isEqualTo(Standing.REPLACED);
    assertThat(inForce.standing(after, TODAY)).isEqualTo(Standing.IN_PREPARATION);
    assertThat(inForce.offered(EQUE_CEL, TODAY).orElseThrow().protocol()).isEqualTo(SECOND);
  }

  @Test
  void theNewestApprovedVersionCountsByItsNumber() {
    assertThat(offered(approved(TENTH, Validity.ALWAYS), approved(SECOND, Validity.ALWAYS)))
        .isEqualTo("0.10.0");
  }

  @Test
  void anApprovedVersionWaitsForItsFirstDayAndEndsWithItsLast() {
    var tomorrow = new Validity(TODAY.plusDays(1), null);
    var untilToday = new Validity(null, TODAY);

    assertThat(offered(approved(SECOND, tomorrow))).isEqualTo("0.1.0");
    assertThat(offered(approved(SECOND, untilToday))).isEqualTo("0.2.0");
    assertThat(shelf(approved(SECOND, untilToday)).offered(EQUE_CEL, TODAY.plusDays(1))).isEmpty();
  }

  @Test
  void whatTheHospitalWithdrewDoesNotComeBackAsADraft() {
    assertThat(shelf(withdrawn(approved(SECOND, Validity.ALWAYS))).offered(EQUE_CEL, TODAY))
        .isEmpty();
  }

  @Test
  void aWithdrawnVersionGivesWayToTheApprovedOneBefore() {
    assertThat(
            offered(withdrawn(approved(TENTH, Validity.ALWAYS)), approved(SECOND, Validity.ALWAYS)))
        .isEqualTo("0.2.0");
  }

  @Test
  void everyVersionIsFoundForEver() {
    ProtocolShelf shelf = shelf(withdrawn(approved(SECOND, Validity.ALWAYS)));

    assertThat(shelf.find(EQUE_CEL, "0.2.0")).isPresent();
    assertThat(shelf.find(EQUE_CEL, "0.1.0")).isPresent();
    assertThat(shelf.before(shelf.find(EQUE_CEL, "0.2.0").orElseThrow()))
        .map(version -> version.protocol().number().value())
        .contains("0.1.0");
  }

  private static String offered(ProtocolVersion... more) {
    return shelf(more).offered(EQUE_CEL, TODAY).orElseThrow().protocol().number().value();
  }
}
