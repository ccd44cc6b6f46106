package health.consilium.evaluation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.support.CountedText;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "on 26/08/2024 she, 2024-08-26",
    "26-08-24 given, 2024-08-26",
    "2022-11-20 BCD, 2022-11-20",
    "行2022年3月1日化疗, 2022-03-01",
    "2022年3月确诊, 2022-03",
    "2025-01复查, 2025-01",
    "12 Aug 2024, 2024-08-12",
    "03-Jul-2017, 2017-07-03",
    "'August 3, 2024', 2024-08-03",
    "pada 12 Ogos 2020, 2020-08-12",
    "Mac 2021, 2021-03",
    "tanggal 15 Mei 2021, 2021-05-15",
    "kontrol 10/2025 baik, 2025-10",
    "sejak 2020., 2020",
  })
  void readsADateAsFarAsItIsWritten(String text, String date) {
    assertThat(times(text))
        .singleElement()
        .satisfies(time -> assertThat(time.from()).hasToString(date));
  }

  @ParameterizedTest
  @CsvSource({
    "26/08/2024 - 30/11/2024",
    "2024-08-26~2024-11-30",
    "2024年8月26日至2024年11月30日",
    "26 Agustus 2024 sampai 30 November 2024",
    "26 Ogos 2024 hingga 30 November 2024",
    "between 26 August 2024 and 30 November 2024",
    "26 Agustus 2024 s.d. 30 November 2024",
    "26/08/2024-30/11/2024",
    "2024.8.26-2024.11.30",
    "２０２４年８月２６日至１１月３０日",
    "26/08/2024 through 30/11/2024",
  })
  void readsFromWhenToWhen(String text) {
    assertThat(times(text))
        .singleElement()
        .satisfies(time -> assertThat(time.from()).hasToString("2024-08-26"))
        .satisfies(time -> assertThat(time.to()).hasToString("2024-11-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "20/56 mg/m2",
    "B2026-07-2219",
    "PA-26/03/0457",
    "00-58-21-77",
    "Marrow 2020",
    "8月26日",
    "1.3.2"
  })
  void takesNothingElseForADate(String text) {
    assertThat(times(text)).isEmpty();
  }

  @Test
  void isNotSureWhichFigureIsTheDayWhenNothingTells() {
    assertThat(times("03/04/2025")).singleElement().matches(time -> !time.sure());
  }

  @Test
  void learnsFromTheRecordWhichFigureIsTheDay() {
    List<WrittenTime> american = times("03/04/2025, later 03/24/2025");

    assertThat(american).allMatch(WrittenTime::sure);
    assertThat(american.getFirst().from()).hasToString("2025-03-04");
  }

  @Test
  void givesTheDaysOverColumnsTheYearOfTheRecord() {
    Calendar calendar = Calendar.of(page("Masuk: 14/06/2026"));

    assertThat(calendar.columnsIn("LAB   14/06   20/06   rujukan"))
        .extracting(day -> day.from().toString())
        .containsExactly("2026-06-14", "2026-06-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/02 ",
        "01/02/2026 ",
        "2026-02-01 - ",
        "1 Feb 2026 ",
        "Feb ",
        "1 ",
        "1/",
        " ",
        "a",
        "19"
      })
  void twiceAsLongALineCostsTwiceAsMuch(String part) {
    long once = looks(part.repeat(8_000));
    long twice = looks(part.repeat(16_000));

    assertThat(twice).isLessThan(once * 5 / 2);
  }

  private static long looks(String text) {
    var counted = new CountedText(text);
    Calendar.of(page("Masuk: 14/06/2026")).columnsIn(counted);
    return counted.looks();
  }

  private static List<WrittenTime> times(String text) {
    return Calendar.of(page(text)).timesIn(text);
  }

  private static List<PageWords> page(String words) {
    return List.of(new PageWords(new UUID(0, 1), 1, words));
  }
}
