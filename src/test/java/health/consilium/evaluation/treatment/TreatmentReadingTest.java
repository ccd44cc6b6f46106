package health.consilium.evaluation.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentReadingTest {

  private static final int MOST_OF_A_PAGE = 100;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velcade, Revlimid and dexamethasone from 26/08/2024",
        "bortezomib + lenalidomide + dex started 26/08/2024",
        "VRd from 26/08/2024",
        "RVD started on 26 August 2024",
        "2024-08-26起 硼替佐米+来那度胺+地塞米松",
        "万珂+瑞复美+地塞米松 2024年8月26日开始",
        "Bortezomib, lenalidomid, deksametason mulai 26 Agustus 2024",
        "bortezomib, lenalidomid dan deksametazon bermula 26 Ogos 2024",
      })
  void knowsMedicinesByAllTheirNames(String words) {
    assertThat(lines(words))
        .singleElement()
        .satisfies(line -> assertThat(line.regimen()).isEqualTo("VRd"))
        .satisfies(line -> assertThat(line.medicines()).hasSize(3))
        .satisfies(line -> assertThat(line.start().orElseThrow()).hasToString("2024-08-26"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plan: Pola-BR from 01/07/2026",
        "Rencana: Pola-BR 01/07/2026 -> belum diberikan",
        "拟2026年7月1日行瑞基奥仑赛治疗",
        "She has never received daratumumab (asked on 20/03/2026).",
        "Direncanakan rituximab 01/07/2026",
        "Dex 20 mg x 4 days from 13/09/2026 for pain",
        "Aciclovir and entecavir since 13/09/2024",
        "V and R from 26/08/2024",
        "Intrathecal methotrexate 26/08/2024",
      })
  void proposesNothingThatWasNotGivenAgainstTheDisease(String words) {
    assertThat(lines(words)).isEmpty();
  }

  @Test
  void transplantAndMaintenanceBelongToTheirLine() {
    List<ProposedLine> lines =
        lines(
            """
            VRd x 4 cycles 26/08/2024 - 30/11/2024
            Melphalan 200 mg/m2 + auto PBSCT 20/01/2025.
            Lenalidomide maintenance 10 mg from 05/05/2025.
            """);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().transplant().orElseThrow()).hasToString("2025-01-20");
    assertThat(lines.getFirst().stop()).isEmpty();
  }

  @Test
  void aMedicineThatIsAddedBeginsALine() {
    List<ProposedLine> lines =
        lines(
            """
            Kd from 23/03/2026. PD 22/06/2026.
            29/06/2026: selinexor 80 mg ADDED to carfilzomib/dex
            """);

    assertThat(lines).extracting(ProposedLine::regimen).containsExactly("Kd", "XKd");
  }

  @Test
  void whatIsResumedAfterAPauseIsTheSameLineAndNotToleratedIsNotRefractory() {
    List<ProposedLine> lines =
        lines(
            """
            1. 2025-06-02~2025-10-20 XPd(塞利尼索60mg+泊马度胺4mg+地塞米松),患者不能耐受,全部停药。
            2025-12-01恢复泊马度胺2mg+地塞米松。
            2026-03-16 用药中进展。
            """);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().intolerant()).extracting(Medicine::id).containsExactly("selinexor");
    assertThat(lines.getFirst().refractory())
        .extracting(Medicine::id)
        .containsExactly("pomalidomide");
  }

  @Test
  void whatEndedAsPlannedLongBeforeIsNotRefractory() {
    ProposedLine line =
        lines("R-CHOP 18/02/2025 - 20/06/2025, completed, CR. Relapse 12/03/2026.").getFirst();

    assertThat(line.best()).contains(Response.CR);
    assertThat(line.reason()).contains(ReasonStopped.COMPLETED);
    assertThat(line.refractory()).isEmpty();
    assertThat(line.progression().orElseThrow()).hasToString("2026-03-12");
  }

  @Test
  void saysThatAnEndIsOnlyTheDayOfProgression() {
    ProposedLine line = lines("DPd from 13/11/2025; PD 09/03/2026").getFirst();

    assertThat(line.stop().orElseThrow()).hasToString("2026-03-09");
    assertThat(line.doubts()).contains(Doubt.END_IS_PROGRESSION);
  }

  @Test
  void aRegimenWithoutADayIsProposedAsUnsure() {
    assertThat(lines("s/p VRd, auto SCT Jan 2025."))
        .singleElement()
        .satisfies(line -> assertThat(line.doubts()).containsExactly(Doubt.NO_START));
  }

  @Test
  void citesTheWordsItRestsOn() {
    assertThat(lines("KCd from 23/03/2026: carfilzomib 20/56 mg/m2.").getFirst().passages())
        .extracting("words")
        .containsExactly("KCd from 23/03/2026: carfilzomib 20/56 mg/m2.");
  }

  /**
   * As nobody writes: 8,000 words and no end, a bracket that never closes, a line for each word.
   */
  @ParameterizedTest
  @ValueSource(strings = {"lenalidomide ", "(VRd 26/08/2024 ", "VRd 26/08/2024\n", "CR，", "x. "})
  void aPageWithoutEndIsReadInTime(String words) {
    String page = words.repeat(8_000 / Math.max(1, words.trim().split(" ").length));

    assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(lines(page)).hasSizeLessThan(MOST_OF_A_PAGE));
  }

  @Test
  void findsALineBehindWordsWithoutEnd() {
    assertThat(lines("lorem ipsum ".repeat(1_000) + "\nVRd from 26/08/2024."))
        .extracting(ProposedLine::regimen)
        .containsExactly("VRd");
  }

  private static List<ProposedLine> lines(String words) {
    return new TreatmentReading(ReadCase.formulary()).propose(ReadCase.page(words));
  }
}
