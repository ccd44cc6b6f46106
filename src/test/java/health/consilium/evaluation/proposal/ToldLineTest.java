package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.Room.TreatmentTold;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldLineTest {

  @ParameterizedTest
  @CsvSource({
    "Velcade and Revlimid, 2024-08, VRd",
    "Velcade and Revlimid, 2024-10, VRd",
    "Revlimid, 2024, VRd",
    "泊马度胺, 2025-03, DPd",
    "pomalidomide, '', DPd",
    "Velcade, 2021-02, ''",
    "Revlimid, 2025-03, ''",
    "some tablets, 2024-08, ''",
  })
  void standsBesideTheLineThatBeganAboutThenWithOneOfItsMedicines(
      String medicines, String from, String beside) {
    List<OfferedLine> lines = List.of(offered("VRd", "2024-08-26"), offered("DPd", "2025-03-14"));

    assertThat(beside(lines, told(medicines, from)).beside()).isEqualTo(beside);
  }

  @Test
  void standsBesideTheNearestOfTwo() {
    OfferedLine first = offered("VRd", "2024-08-26");
    OfferedLine again = offered("VRd", "2024-10-20");

    ToldLine told = beside(List.of(first, again), told("VRd", "2024-10"));

    assertThat(told.proposals()).isEqualTo(again.same());
  }

  @Test
  void isTakenOverIntoWhateverWasTakenOverOfThatLine() {
    UUID now = UUID.randomUUID();
    UUID older = UUID.randomUUID();
    OfferedLine line =
        new OfferedLine(proposal("VRd", "2024-08-26"), List.of(now), List.of(older), false);

    assertThat(beside(List.of(line), told("Velcade", "2024-08")).ids())
        .isEqualTo(now + "," + older);
  }

  @Test
  void standsAloneWhereTheRecordsTellOfNone() {
    List<TreatmentTold> told = List.of(told("Velcade", "2024-08"), told("herbs", ""));

    assertThat(ToldLine.of(told, List.of(), ReadCase.formulary()))
        .extracting(ToldLine::told)
        .isEqualTo(told);
    assertThat(ToldLine.of(told, List.of(), ReadCase.formulary()))
        .allSatisfy(line -> assertThat(line.ids()).isEmpty());
  }

  private static ToldLine beside(List<OfferedLine> lines, TreatmentTold told) {
    return ToldLine.of(List.of(told), lines, ReadCase.formulary()).getFirst();
  }

  private static TreatmentTold told(String medicines, String from) {
    return new TreatmentTold(medicines, from, "", null, null, null);
  }

  private static OfferedLine offered(String regimen, String from) {
    return new OfferedLine(proposal(regimen, from), List.of(UUID.randomUUID()), List.of(), false);
  }

  private static Proposal proposal(String regimen, String from) {
    LineTold told =
        new LineTold(regimen, from, "", "", "", "", "", List.of(), List.of(), List.of());
    return new Proposal(UUID.randomUUID(), UUID.randomUUID(), told, true, List.of(), regimen);
  }
}
