package health.consilium.delivery.web;

import health.consilium.account.Coordinator;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.Clocks;
import health.consilium.referral.Sex;
import health.consilium.referral.TurnaroundDay;
import health.consilium.referral.YearAndMonth;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the office says times, clocks and people, in the language of the reader. */
@RequestScoped
public class OfficeWords {

  @Inject Settings settings;
  @Inject SignedInUser user;
  @Inject Clock clock;

  public String say(String key, Object... arguments) {
    return Texts.of(language()).say(key, arguments);
  }

  /** The word for a value of an enumeration: {@code coordinator.sex.FEMALE}. */
  public String word(String key, @Nullable Enum<?> value) {
    return value == null ? say("coordinator.file.unknown") : say(key + "." + value.name());
  }

  /** The coordinator who reads; nobody else has office pages. */
  public Coordinator coordinator() {
    return user.asCoordinator();
  }

  /** From whom the mails of the office come. */
  public String sender() {
    return settings.site().hospitalName() + ", " + settings.mail().from();
  }

  public Language language() {
    return user.language();
  }

  /** A moment in the hospital's time: today with the hour only, this year without the year. */
  public String moment(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime at = instant.atZone(zone());
    LocalDate today = today();
    if (at.toLocalDate().equals(today)) {
      return written("today", at);
    }
    return written(at.getYear() == today.getYear() ? "day" : "year", at);
  }

  public String day(LocalDate date) {
    return written("date", date);
  }

  public String birthDate(LocalDate date) {
    return written("birth", date);
  }

  public String yearAndMonth(@Nullable YearAndMonth time) {
    if (time == null) {
      return "";
    }
    return time.month() == null
        ? String.valueOf(time.year())
        : written("month", YearMonth.of(time.year(), time.month()));
  }

  /** The hospital's place and time now. */
  public String now() {
    return nowIn(zone());
  }

  /** A zone's place and time now. */
  public String nowIn(ZoneId zone) {
    String place = zone.getId().replaceAll(".*/", "").replace('_', ' ');
    return say("coordinator.now", place, written("day", clock.instant().atZone(zone)));
  }

  /** "72, woman, China". */
  public String person(@Nullable LocalDate born, @Nullable Sex sex, String country) {
    String age = born == null ? "–" : String.valueOf(Period.between(born, today()).getYears());
    return say("coordinator.person", age, word("coordinator.sex", sex), country(country));
  }

  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(language().locale());
  }

  public String languageName(String code) {
    return word("coordinator.language", Language.of(code).orElse(null));
  }

  public String records(int count, int pages) {
    return switch (count) {
      case 0 -> say("coordinator.records.none");
      case 1 -> say("coordinator.records.one", count, pages);
      default -> say("coordinator.records", count, pages);
    };
  }

  /** "day 2 of 5". */
  public String promise(TurnaroundDay turnaround) {
    return say("coordinator.clock.day", turnaround.day(), turnaround.of());
  }

  /** "due Mon 12 Oct", or that the clock stands still. */
  public String due(TurnaroundDay turnaround) {
    if (turnaround.overdue()) {
      return say("coordinator.clock.over", day(turnaround.due()));
    }
    return turnaround.running()
        ? say("coordinator.clock.due", day(turnaround.due()))
        : say("coordinator.clock.still");
  }

  /** How long the referral has waited for its patient. */
  public String waited(Clocks clocks) {
    Duration waited = clocks.waitingForPatient();
    if (waited.isZero() && clocks.running() != Clocks.Running.WAITING_FOR_PATIENT) {
      return say("coordinator.clock.notYet");
    }
    if (waited.toDays() > 0) {
      return counted("coordinator.clock.day", waited.toDays());
    }
    return waited.toHours() > 0
        ? counted("coordinator.clock.hour", waited.toHours())
        : say("coordinator.clock.minutes");
  }

  public ZoneId zone() {
    return settings.review().timeZone();
  }

  private String counted(String key, long number) {
    return number == 1 ? say(key + ".one") : say(key + "s", number);
  }

  private String written(String pattern, TemporalAccessor time) {
    Texts texts = Texts.of(language());
    return DateTimeFormatter.ofPattern(
            texts.say("coordinator.time." + pattern), language().locale())
        .format(time);
  }

  private LocalDate today() {
    return clock.instant().atZone(zone()).toLocalDate();
  }
}
