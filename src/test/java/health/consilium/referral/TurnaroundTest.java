package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnaroundTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Turnaround promise = new Turnaround(5, TurnaroundTest::works, SHANGHAI);

  @ParameterizedTest
  @CsvSource({
    "2026-09-21T10:00:00Z, 2026-09-29", // over Mid-Autumn, Friday the 25th
    "2026-09-28T13:14:00Z, 2026-10-12", // over the October week
    "2026-09-29T02:00:00Z, 2026-10-13",
    "2026-02-11T02:00:00Z, 2026-02-26", // over Spring Festival, 16 to 23 February
    "2026-06-05T02:00:00Z, 2026-06-12", // a Friday: the weekend is not counted
    "2026-06-06T02:00:00Z, 2026-06-12", // a Saturday
    "2026-06-04T16:30:00Z, 2026-06-12", // half past midnight of Friday in Shanghai
  })
  void promisesTheFifthWorkingDayAfterTheRecordsCame(Instant came, LocalDate due) {
    assertThat(promise.due(came)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-28T14:00:00Z, 1, 0", // the evening it came
    "2026-09-29T02:00:00Z, 1, 0",
    "2026-09-30T06:32:00Z, 2, 0",
    "2026-10-04T02:00:00Z, 2, 0", // nothing moves in the October week
    "2026-10-08T02:00:00Z, 3, 0",
    "2026-10-12T15:59:00Z, 5, 0", // a minute before the due day ends in Shanghai
    "2026-10-12T16:00:00Z, 5, 1",
    "2026-10-14T02:00:00Z, 5, 2",
  })
  void countsWorkingDaysAndThenDaysOver(Instant now, int day, int over) {
    TurnaroundDay stands = promise.at(runningSince("2026-09-28T13:14:00Z"), now);

    assertThat(stands.day()).isEqualTo(day);
    assertThat(stands.over()).isEqualTo(over);
    assertThat(stands.overdue()).isEqualTo(over > 0);
    assertThat(stands.due()).isEqualTo(LocalDate.of(2026, 10, 12));
  }

  @Test
  void standsStillWhileThePatientIsAskedForRecords() {
    var stopped =
        new Clocks(
            Duration.ofDays(1),
            Duration.ofDays(30),
            Clocks.Running.WAITING_FOR_PATIENT,
            Instant.parse("2026-06-01T02:00:00Z"));

    TurnaroundDay stands = promise.at(stopped, Instant.parse("2026-07-02T02:00:00Z"));

    assertThat(stands.running()).isFalse();
    assertThat(stands.day()).isEqualTo(1);
    assertThat(stands.overdue()).isFalse();
  }

  @Test
  void saysNothingBeforeTheReferralIsSent() {
    var clocks = new Clocks(Duration.ZERO, Duration.ZERO, Clocks.Running.NONE, null);

    TurnaroundDay stands = promise.at(clocks, Instant.parse("2026-07-02T02:00:00Z"));

    assertThat(stands.day()).isZero();
    assertThat(stands.running()).isFalse();
  }

  @Test
  void fillsTheBarHalfADayBehindTheWords() {
    var stands = promise.at(runningSince("2026-09-28T13:14:00Z"), at("2026-09-30T06:32:00Z"));
    var over = promise.at(runningSince("2026-09-28T13:14:00Z"), at("2026-10-14T06:32:00Z"));

    assertThat(stands.filled()).isEqualTo(1.5);
    assertThat(over.filled()).isEqualTo(5);
  }

  @Test
  void countsASaturdayThatIsWorkedInPlaceOfAHoliday() {
    LocalDate worked = LocalDate.of(2026, 10, 10);
    var swapped = new Turnaround(5, day -> day.equals(worked) || works(day), SHANGHAI);

    assertThat(swapped.due(at("2026-09-28T13:14:00Z"))).isEqualTo(worked);
    assertThat(swapped.nextWorkingDay(LocalDate.of(2026, 10, 9))).isEqualTo(worked);
  }

  @Test
  void namesTheWeekdaysOnWhichTheHospitalIsClosed() {
    assertThat(promise.holidays(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 10, 6)))
        .extracting(LocalDate::toString)
        .containsExactly("2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05");
    assertThat(promise.holidays(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 1))).isEmpty();
  }

  /** Over weekends, the October week and days on which nobody works. */
  @Test
  void knowsWhatCameInTimeForADay() {
    LocalDate first = LocalDate.of(2026, 9, 18);

    for (LocalDate day : first.datesUntil(first.plusDays(30)).toList()) {
      Instant from = promise.dueIfBefore(day);
      assertThat(promise.due(from.minusSeconds(1))).as("before, for " + day).isBeforeOrEqualTo(day);
      assertThat(promise.due(from)).as("after, for " + day).isAfter(day);
    }
  }

  @Test
  void refusesAPromiseOfNoDays() {
    assertThatThrownBy(() -> new Turnaround(0, _ -> true, SHANGHAI))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static Clocks runningSince(String since) {
    return new Clocks(
        Duration.ofHours(1), Duration.ZERO, Clocks.Running.WITH_US, Instant.parse(since));
  }

  private static boolean works(LocalDate day) {
    return !Turnaround.isWeekend(day) && !holidays2026().contains(day);
  }

  private static Set<LocalDate> holidays2026() {
    var springFestival = LocalDate.of(2026, 2, 16).datesUntil(LocalDate.of(2026, 2, 24));
    var octoberWeek = LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8));
    Set<LocalDate> closed = springFestival.collect(Collectors.toSet());
    octoberWeek.forEach(closed::add);
    closed.add(LocalDate.of(2026, 9, 25));
    return closed;
  }
}
