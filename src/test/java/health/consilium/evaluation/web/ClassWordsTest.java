package health.consilium.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.web.ClassRow.By;
import health.consilium.evaluation.web.ClassRow.Cell;
import health.consilium.evaluation.web.ValueRow.Cited;
import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClassWordsTest {

  private static final UUID HISTORY = UUID.randomUUID();

  @Test
  void tellsFromWhichMedicineLineAndPageAClassIsKnown() {
    Cell refractory = row(rows(Language.ENGLISH), "PI").refractory();

    assertThat(refractory.state()).isEqualTo("YES");
    assertThat(refractory.by())
        .singleElement()
        .satisfies(
            by -> {
              assertThat(by.medicine()).isEqualTo("carfilzomib");
              assertThat(by.lines()).isEqualTo("line 2");
              assertThat(by.cites())
                  .extracting(Cited::place)
                  .singleElement()
                  .asString()
                  .contains(HISTORY + ":3");
            });
  }

  @Test
  void whatIsNotSaidIsNotKnownAndSaysOfWhat() {
    Cell intolerant = row(rows(Language.ENGLISH), "PI").intolerant();

    assertThat(intolerant.isKnown()).isFalse();
    assertThat(intolerant.remark()).isEqualTo("not yet said of bortezomib, carfilzomib");
    assertThat(intolerant.by()).isEmpty();
  }

  @Test
  void aClassThatNoLineNamesIsNeverNo() {
    Cell exposed = row(rows(Language.ENGLISH), "anti-CD38").exposed();

    assertThat(exposed.isKnown()).isFalse();
    assertThat(exposed.remark()).isEqualTo("no accepted line names one");
  }

  @Test
  void readsInChinese() {
    assertThat(row(rows(Language.CHINESE), "PI").exposed().by())
        .extracting(By::medicine, By::lines)
        .containsExactly(tuple("硼替佐米 bortezomib", "第 1 线"), tuple("卡非佐米 carfilzomib", "第 2 线"));
  }

  private static List<ClassRow> rows(Language language) {
    var treatment =
        new Treatment(
            List.of(line("VRd", 1), line("KCd", 3)),
            null,
            null,
            2,
            "",
            List.of(),
            List.of(new MedicineHad("carfilzomib", Confirmed.YES, null)));
    var values = new ValueWords(language, LocalDate.of(2026, 9, 20), List.of(), List.of());
    return new ClassWords(treatment, values).rows(Disease.MM);
  }

  private static Line line(String regimen, int page) {
    List<Citation> cited = List.of(new Citation(HISTORY, page));
    return new Line(regimen, "", "", null, null, "", "", "", cited, List.of());
  }

  private static ClassRow row(List<ClassRow> rows, String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }
}
