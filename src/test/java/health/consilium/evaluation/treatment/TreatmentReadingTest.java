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
import org.junit.jupiter.params.provider.CsvSource;
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
        "家族史：其姐2015年患乳腺癌，曾行多柔比星、环磷酰胺化疗",
        "His brother had CLL treated with FCR from 26/08/2024.",
        "Riwayat keluarga: ayah kanker kolon, oksaliplatin 26/08/2024",
        "Breast cancer: doxorubicin from 26/08/2014",
        "Denies R-CHOP (asked on 26/08/2024)",
        "26/08/2024 premedication with dexamethasone; 鞘注 MTX 2024-08-26",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "２０２５年５月６日始予KCD方案，末次用药2026.1.12 | KCd 2025-05-06 2026-01-12",
        "06/18/2018 - 10/15/2018: RVd x 5 cycles | VRd 2018-06-18 2018-10-15",
        "3/18/2019-7/10/2019 R-CHOP x6 | R-CHOP 2019-03-18 2019-07-10",
        "R-CHOP x6: C1 28/01/2024, C6 20/05/2024 | R-CHOP 2024-01-28 2024-05-20",
        "VTD x4 (Jan-May 2019) | VTd 2019-01 2019-05",
        "VCD (April to September 2016) | VCd 2016-04 2016-09",
        "VRd 2023.4-11 | VRd 2023-04 2023-11",
        "DPd 15 Juli 2024 - 12 Mei 2025 | DPd 2024-07-15 2025-05-12",
        "Dara-Pom-Dex April 2022 - stopped June 2023 | DPd 2022-04 2023-06",
        "DPd 28/08/2023. 10/06/2024: last dose of DPd | DPd 2023-08-28 2024-06-10",
        "2024年8月19日予PVD方案，11月20日停药 | PVd 2024-08-19 2024-11-20",
      })
  void readsWhenItBeganAndEnded(String words, String told) {
    assertThat(lines(words))
        .singleElement()
        .extracting(
            line ->
                line.regimen() + " " + line.start().orElseThrow() + " " + line.stop().orElseThrow())
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kd from 01/02/2024, discontinued 26/08/2024 for cardiotoxicity | TOXICITY",
        "Ibrutinib from 01/02/2024. A major bleed, for which ibrutinib was stopped on 26/08/2024 |"
            + " TOXICITY",
        "2024.2.1起PVD方案，因Ⅲ度周围神经病变于2024.8.26停药 | TOXICITY",
        "R2 sejak 01-02-2024, dihentikan 26-08-2024 karena neutropenia berat | TOXICITY",
        "2024.2.1起VRD方案，2024年8月患者自行停药 | CHOICE",
        "2024.2.1起VRD方案，至2024年8月按计划停药 | COMPLETED",
        "BR from 1 Feb 2024, finished, as intended, in August 2024 | COMPLETED",
        "Kd 01/02/2024 - 26/08/2024 due to PD | PROGRESSION",
      })
  void saysWhyItWasStopped(String words, ReasonStopped reason) {
    assertThat(lines(words).getFirst().reason()).contains(reason);
    assertThat(lines(words).getFirst().stop().orElseThrow().toString()).startsWith("2024-08");
  }

  @Test
  void aTreatmentStoppedInTheNextSentenceEndedOnTheDayBefore() {
    ProposedLine line =
        lines("2025.12.16 奥加伊妥珠单抗第1疗程。\n2026.1.27 腹胀、体重增加。考虑肝窦阻塞综合征，停用奥加伊妥珠单抗。").getFirst();

    assertThat(line.stop().orElseThrow()).hasToString("2026-01-27");
    assertThat(line.reason()).contains(ReasonStopped.TOXICITY);
  }

  @Test
  void whatIsGivenStillAfterItFailedHasNoEnd() {
    ProposedLine line =
        lines(
                "Pirtobrutinib since 14 July 2025. PET of 2 March 2026 shows progression."
                    + " I have asked him to continue pirtobrutinib for now.")
            .getFirst();

    assertThat(line.stop()).isEmpty();
    assertThat(line.reason()).isEmpty();
    assertThat(line.refractory()).hasSize(1);
  }

  @Test
  void laterCyclesAndConsolidationBelongToTheirLine() {
    List<ProposedLine> lines =
        lines(
            """
            2023.2.14   VDCLP方案诱导(长春新碱2mg d1;柔红霉素40mg/m² d1-3;
                        环磷酰胺750mg/m²;培门冬酶3750IU;泼尼松60mg/d)。
            2023.4-11   巩固:环磷酰胺+阿糖胞苷+巯嘌呤，共6次。
            2025.6.30   第一次复发。
            2025.7.15   贝林妥欧单抗C1D1。预处理地塞米松20mg一次。
            2025.8.26-2025.9.22   贝林妥欧单抗 C2。
            """);

    assertThat(lines).extracting(ProposedLine::regimen).containsExactly("VDCLP", "blinatumomab");
    assertThat(lines.getFirst().medicines()).hasSize(7);
    assertThat(lines.getLast().medicines()).hasSize(1);
    assertThat(lines.getLast().stop().orElseThrow()).hasToString("2025-09-22");
  }

  @Test
  void namesARegimenThatNobodyListedAsTheRecordDoes() {
    assertThat(lines("2024-08-26 ABCD方案(硼替佐米+环磷酰胺+依托泊苷)"))
        .extracting(ProposedLine::regimen)
        .containsExactly("ABCD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        线数   方案                 起止日期         疗效   备注
        一线   R-CHOP               2023-05-08 至    PR     疗程完成，
               （利妥昔单抗等）     2023-09-02              未达CR
        二线   维泊妥珠单抗+苯达    2024-02-19 至    SD     2024-05-10
               莫司汀+利妥昔单抗    2024-04-22              进展
        """,
        """
        ┌────┬────────────────────┬────────────┬────┬───────────┐
        │一线│R-CHOP              │2023-05-08  │PR  │疗程完成，  │
        │    │（利妥昔单抗等）    │至2023-09-02│    │未达CR     │
        ├────┼────────────────────┼────────────┼────┼───────────┤
        │二线│维泊妥珠单抗+苯达   │2024-02-19  │SD  │2024-05-10 │
        │    │莫司汀+利妥昔单抗   │至2024-04-22│    │进展       │
        └────┴────────────────────┴────────────┴────┴───────────┘
        """
      })
  void readsATableWhoseCellsRunOverRows(String table) {
    List<ProposedLine> lines = lines(table);

    assertThat(lines).extracting(ProposedLine::regimen).containsExactly("R-CHOP", "Pola-BR");
    assertThat(lines)
        .extracting(line -> line.best().orElseThrow())
        .containsExactly(Response.PR, Response.SD);
    assertThat(lines)
        .extracting(line -> line.stop().orElseThrow().toString())
        .containsExactly("2023-09-02", "2024-04-22");
    assertThat(lines.getLast().progression().orElseThrow()).hasToString("2024-05-10");
  }

  @Test
  void aShortLineDoesNotGoOnInTheNext() {
    List<ProposedLine> lines =
        lines(
            """
            Previous treatment, as far as the family has papers of it, which are not all of them:
            VTD x4 (Jan-May 2019), VGPR
            Lenalidomide maintenance Oct 2019 - March 2022 (progression)
            BR 15/04/2022
            """);

    assertThat(lines).extracting(ProposedLine::regimen).containsExactly("VTd", "BR");
    assertThat(lines.getFirst().reason()).contains(ReasonStopped.PROGRESSION);
  }

  @Test
  void whatComesBehindAnArrowIsTheNextLine() {
    assertThat(lines("BR 04/09/2019, PD 11/11/2023 → ibrutinib 560 mg 01/12/2023"))
        .extracting(ProposedLine::regimen)
        .containsExactly("BR", "ibrutinib");
  }

  @Test
  void aLineFailsAfterItBegan() {
    assertThat(lines("2022.12.15 复发。二线:2023.01.04起R-ICE 3周期，2023.03.20评估PD。"))
        .singleElement()
        .extracting(line -> line.progression().orElseThrow().toString())
        .isEqualTo("2023-03-20");
  }

  @Test
  void collectingCellsIsNoTransplant() {
    ProposedLine line =
        lines("VRD 2019.11.25-2020.2.24。2020年4月以G-CSF动员并采集干细胞,2020年5月12日予美法仑" + "预处理后行auto-HSCT")
            .getFirst();

    assertThat(line.transplant().orElseThrow()).hasToString("2020-05-12");
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
