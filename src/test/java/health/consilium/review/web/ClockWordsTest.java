package health.consilium.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import health.consilium.referral.Clocks;
import health.consilium.referral.TurnaroundDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockWordsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

  private final ClockWords english = new ClockWords(Language.ENGLISH, ZoneOffset.UTC);
  private final ClockWords chinese = new ClockWords(Language.CHINESE, ZoneOffset.UTC);

  @Test
  void tellsTheDayAndWhenTheAnswerIsDue() {
    var promise = new TurnaroundDay(2, 5, MONDAY, 0, true);

    assertThat(english.stands(promise)).isEqualTo("day 2 of 5");
    assertThat(english.due(promise)).isEqualTo("due Mon 12 Oct");
    assertThat(chinese.stands(promise)).isEqualTo("第 2 天，共 5 天");
    assertThat(chinese.due(promise)).startsWith("10月12日");
  }

  @Test
  void tellsTheHospitalsPlaceAndTime() {
    var moment = Instant.parse("2026-10-12T06:30:00Z");
    var hospital = new ClockWords(Language.ENGLISH, ZoneId.of("Asia/Kuala_Lumpur"));

    assertThat(hospital.now(moment)).isEqualTo("Kuala Lumpur, Mon 12 Oct, 14:30");
  }

  @Test
  void tellsHowManyDaysOver() {
    assertThat(english.stands(new TurnaroundDay(5, 5, MONDAY, 1, true))).isEqualTo("1 day over");
    assertThat(english.stands(new TurnaroundDay(5, 5, MONDAY, 3, true))).isEqualTo("3 days over");
    assertThat(english.due(new TurnaroundDay(5, 5, MONDAY, 3, true)))
        .isEqualTo("was due Mon 12 Oct");
  }

  @Test
  void tellsThatTheClockStandsStill() {
    assertThat(english.due(new TurnaroundDay(2, 5, MONDAY, 0, false)))
        .isEqualTo("clock stands still");
  }

  @Test
  void tellsTheSecondClockOnlyWhenItEverRan() {
    assertThat(english.waited(clocks(0, Clocks.Running.WITH_US))).isEmpty();
    assertThat(english.waited(clocks(2, Clocks.Running.WITH_US)))
        .isEqualTo("2 days with the patient");
    assertThat(english.waited(clocks(3, Clocks.Running.WAITING_FOR_PATIENT)))
        .isEqualTo("waiting 3 days for the patient");
  }

  private static Clocks clocks(int daysWaited, Clocks.Running running) {
    return new Clocks(Duration.ZERO, Duration.ofDays(daysWaited), running, null);
  }
}
