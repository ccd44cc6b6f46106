package health.consilium.referral.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

  private static final Year YEAR = Year.of(2027);
  private static final ZoneId KUALA_LUMPUR = ZoneId.of("Asia/Kuala_Lumpur");

  @Test
  void readsWholeDaysOfTheYearInTheirOrder() {
    String file =
        calendar(
            entry("DTSTART;VALUE=DATE:20270831", "DTEND;VALUE=DATE:20270901", "SUMMARY:Merdeka"),
            entry("DTSTART;VALUE=DATE:20270206", "DTEND;VALUE=DATE:20270208", "SUMMARY:New Year"),
            entry("DTSTART;VALUE=DATE:20270520", "SUMMARY:Wesak"),
            entry("DTSTART;VALUE=DATE:20260831", "SUMMARY:Merdeka"));

    assertThat(spans(file))
        .containsExactly(
            closed("2027-02-06", "2027-02-07", "New Year"),
            closed("2027-05-20", "2027-05-20", "Wesak"),
            closed("2027-08-31", "2027-08-31", "Merdeka"));
  }

  @Test
  void readsLinesThatAreFoldedEscapedOrSaidMoreOf() {
    String file =
        calendar(
            entry(
                "DTSTART;VALUE=DATE:20270310",
                "SUMMARY;LANGUAGE=ms;X-SAID=\"a:b;c\":Hari Raya\\, har",
                " i pertama\\n(cuti)",
                "BEGIN:VALARM",
                "SUMMARY:Reminder",
                "END:VALARM"));

    assertThat(spans(file))
        .containsExactly(closed("2027-03-10", "2027-03-10", "Hari Raya, hari pertama (cuti)"));
  }

  @Test
  void readsMidnightsAsWholeDaysAndLeavesHoursOut() {
    String file =
        calendar(
            entry(
                "DTSTART;TZID=\"Berlin, Rome\":20271003T000000",
                "DTEND;TZID=\"Berlin, Rome\":20271004T000000",
                "SUMMARY:Einheit"),
            entry("DTSTART:20271224T160000Z", "DTEND:20271225T160000Z", "SUMMARY:Christmas"),
            entry("DTSTART:20271201T090000", "DTEND:20271201T100000", "SUMMARY:Meeting"));

    HolidayFile read = HolidayFile.read(file, YEAR, KUALA_LUMPUR);

    assertThat(read.days())
        .extracting(ProposedDays::span)
        .containsExactly(
            closed("2027-10-03", "2027-10-03", "Einheit"),
            closed("2027-12-25", "2027-12-25", "Christmas"));
    assertThat(read.left()).isEqualTo(1);
  }

  @Test
  void readsWhatComesEachYearAndLeavesOtherRulesOut() {
    String file =
        calendar(
            entry("DTSTART;VALUE=DATE:20200501", "RRULE:FREQ=YEARLY", "SUMMARY:Labour"),
            entry(
                "DTSTART;VALUE=DATE:20201225",
                "DTEND;VALUE=DATE:20201227",
                "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;UNTIL=20301231",
                "SUMMARY:Christmas"),
            entry("DTSTART;VALUE=DATE:20200601", "RRULE:FREQ=YEARLY;COUNT=7", "SUMMARY:Over"),
            entry("DTSTART;VALUE=DATE:20200602", "RRULE:FREQ=YEARLY;UNTIL=20261231", "SUMMARY:Old"),
            entry("DTSTART;VALUE=DATE:20280101", "RRULE:FREQ=YEARLY", "SUMMARY:Not yet"),
            entry("DTSTART;VALUE=DATE:20200907", "RRULE:FREQ=YEARLY;BYDAY=1MO", "SUMMARY:Monday"));

    HolidayFile read = HolidayFile.read(file, YEAR, KUALA_LUMPUR);

    assertThat(read.days())
        .extracting(ProposedDays::span)
        .containsExactly(
            closed("2027-05-01", "2027-05-01", "Labour"),
            closed("2027-12-25", "2027-12-26", "Christmas"));
    assertThat(read.left()).isEqualTo(1);
  }

  @Test
  void aWeekendThatIsMadeUpForIsWorked() {
    String file =
        calendar(
            entry("DTSTART;VALUE=DATE:20271009", "SUMMARY:国庆节 补班"),
            entry("DTSTART;VALUE=DATE:20271011", "SUMMARY:国庆节 补班"));

    assertThat(spans(file))
        .extracting(DaySpan::works)
        .as("a Saturday and a Monday")
        .containsExactly(true, false);
  }

  @Test
  void whatIsOnlyCelebratedIsNotLikelyAndWhatIsCancelledIsNotThere() {
    String file =
        calendar(
            entry("DTSTART;VALUE=DATE:20270620", "SUMMARY:Fathers", "DESCRIPTION:Observance\\nTo"),
            entry("DTSTART;VALUE=DATE:20270621", "SUMMARY:Off", "DESCRIPTION:Public holiday"),
            entry("DTSTART;VALUE=DATE:20270622", "SUMMARY:Gone", "STATUS:CANCELLED"));

    assertThat(HolidayFile.read(file, YEAR, KUALA_LUMPUR).days())
        .extracting(ProposedDays::likely)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "Merdeka;2027-08-31", "{\"BEGIN\":\"VCALENDAR\"}", "BEGIN:VCARD"})
  void refusesWhatIsNoCalendar(String text) {
    assertThatThrownBy(() -> spans(text)).isInstanceOf(NoCalendarFile.class);
  }

  @Test
  void refusesACalendarWithoutDaysInTheYear() {
    assertThatThrownBy(() -> spans(calendar())).isInstanceOf(NoDaysOfYear.class);
    assertThatThrownBy(
            () -> spans(calendar(entry("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas"))))
        .isInstanceOf(NoDaysOfYear.class);
    assertThatThrownBy(() -> spans(calendar(entry("DTSTART:tomorrow", "SUMMARY:Soon"))))
        .isInstanceOf(NoDaysOfYear.class);
  }

  @Test
  void refusesFarTooManyDaysAndFarTooMuchText() {
    String days =
        IntStream.range(0, 101)
            .mapToObj(n -> entry("DTSTART;VALUE=DATE:20270101", "SUMMARY:Day " + n))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> spans(calendar(days))).isInstanceOf(TooManyDays.class);
    assertThatThrownBy(() -> spans(calendar("X".repeat(HolidayFile.LONGEST))))
        .isInstanceOf(NoCalendarFile.class);
  }

  @Test
  void aBrokenEndOrAMonthIsNoHoliday() {
    String file =
        calendar(
            entry("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270601", "SUMMARY:Half"),
            entry("DTSTART;VALUE=DATE:20270103", "DTEND;VALUE=DATE:20270103", "SUMMARY:Same day"),
            entry("DTSTART;VALUE=DATE:20270105", "DURATION:P2D", "SUMMARY:Two"));

    assertThat(spans(file))
        .containsExactly(
            closed("2027-01-03", "2027-01-03", "Same day"),
            closed("2027-01-05", "2027-01-06", "Two"));
  }

  private static List<DaySpan> spans(String file) {
    return HolidayFile.read(file, YEAR, KUALA_LUMPUR).days().stream()
        .map(ProposedDays::span)
        .toList();
  }

  private static String calendar(String... entries) {
    return "\uFEFFBEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + String.join("", entries)
        + "END:VCALENDAR\r\n";
  }

  private static String entry(String... lines) {
    return "BEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
  }

  private static DaySpan closed(String from, String until, String name) {
    return new DaySpan(LocalDate.parse(from), LocalDate.parse(until), false, name);
  }
}
