package health.consilium.evaluation.web;

import static health.consilium.evaluation.values.ValuesTold.accepted;
import static health.consilium.evaluation.values.ValuesTold.answered;
import static health.consilium.evaluation.values.ValuesTold.doubted;
import static health.consilium.evaluation.values.ValuesTold.left;
import static health.consilium.evaluation.values.ValuesTold.open;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.laboratory.Uncertainty;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueNotesTest {

  private static final String M_PROTEIN = "m_protein_serum";
  private static final String DAY = "2026-09-08";

  @Test
  void aTransfusionIsToldAlsoBesideWhatWasAccepted() {
    ProposedValue hb = doubted(accepted("hb", "84", "g/L", DAY), "TRANSFUSED");

    assertThat(notes(hb)).singleElement().asString().contains("transfusion");
    assertThat(notes(doubted(accepted("hb", "84", "g/L", DAY), "NO_DATE"))).isEmpty();
  }

  @Test
  void tellsARiseInFiguresAndThatASecondTestIsNeeded() {
    assertThat(
            notes(
                open(M_PROTEIN, "37", "g/L", DAY), accepted(M_PROTEIN, "20", "g/L", "2025-01-10")))
        .singleElement()
        .asString()
        .contains("17 g/L (85 %)", "20 g/L on 10 Jan 2025", "second test");
  }

  @Test
  void asksForTheLaboratorysOwnLimitOfLdh() {
    assertThat(notes(open("ldh", "412", "U/L", DAY))).singleElement().asString().contains("LDH");
  }

  @Test
  void saysThatASeriesIsPrintedInTwoUnits() {
    ProposedValue here = open(M_PROTEIN, "3.7", "g/dL", DAY);

    assertThat(notes(here, open(M_PROTEIN, "30", "g/L", DAY)))
        .singleElement()
        .asString()
        .contains("g/dL here", "g/L elsewhere");
    assertThat(notes(here, open(M_PROTEIN, "3.1", "g/dL", DAY))).isEmpty();
    assertThat(notes(here, left(M_PROTEIN, "30", "g/L", DAY))).isEmpty();
  }

  @Test
  void asksForHepatitisBDnaWhereATestIsPositive() {
    assertThat(notes(answered("anti_hbc", "positive"))).hasSize(1);
    assertThat(notes(answered("anti_hbc", "positive"), answered("hbv_dna", "negative"))).isEmpty();
    assertThat(notes(answered("hbsag", "negative"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ldh", "m_protein_serum", "iga", "flc_ratio", "egfr", "calcium", "bmpc", "b2m"})
  void saysWhereAnAnalyteMisleads(String analyte) {
    for (Language language : Language.values()) {
      assertThat(words(language, List.of()).notes().trap(analyte)).isNotBlank();
    }
    assertThat(words(Language.ENGLISH, List.of()).notes().trap("sodium")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysEachDoubtInEveryLanguage(Uncertainty doubt) {
    ProposedValue value = doubted(open("hb", "84", "g/L", DAY), doubt.name());

    for (Language language : Language.values()) {
      assertThat(words(language, List.of(value)).notes().of(value)).hasSize(1);
    }
  }

  private static List<String> notes(ProposedValue value, ProposedValue... others) {
    List<ProposedValue> all = Stream.concat(Stream.of(value), Stream.of(others)).toList();
    return words(Language.ENGLISH, all).notes().of(value);
  }

  private static ValueWords words(Language language, List<ProposedValue> all) {
    return new ValueWords(language, LocalDate.parse("2026-10-20"), List.of(), all);
  }
}
