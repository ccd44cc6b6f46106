package health.consilium.referral.calendar.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Turnaround;
import health.consilium.referral.calendar.CalendarDesk;
import health.consilium.referral.calendar.ChineseHolidays;
import health.consilium.referral.calendar.DaySpan;
import health.consilium.referral.calendar.HolidayFile;
import health.consilium.referral.calendar.ProposedDays;
import health.consilium.referral.calendar.PublicHoliday;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holidays of a year that an administrator looks at before any of them counts. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {

  private static final String CHINA = "CN";

  @Inject CalendarDesk desk;
  @Inject SignedInUser user;
  @Inject Turnaround promise;
  @Inject Clock clock;

  private String asked = "";
  private String country = "";
  private String file = "";
  private int left;
  private List<HolidayRow> rows = List.of();

  /** Those of a country; without one, a file has to be given. */
  public void load() {
    if (isChina()) {
      show(ChineseHolidays.of(year()).stream().map(this::proposed).toList());
    }
  }

  public void read() {
    HolidayFile read = HolidayFile.read(file, year(), promise.zone());
    left = read.left();
    show(read.days());
  }

  /** Back to the calendar, which says how many days are new. */
  public String take() {
    List<DaySpan> chosen = rows.stream().map(HolidayRow::chosen).flatMap(Optional::stream).toList();
    return "/administrator/calendar?faces-redirect=true&year=%s&added=%d"
        .formatted(year(), desk.add(chosen, user.asAdministrator()));
  }

  private void show(List<ProposedDays> days) {
    List<DaySpan> kept = desk.of(year(), user.asAdministrator());
    rows = days.stream().map(each -> new HolidayRow(each, isKept(each.span(), kept))).toList();
  }

  private static boolean isKept(DaySpan span, List<DaySpan> kept) {
    return span.from()
        .datesUntil(span.until().plusDays(1))
        .allMatch(day -> kept.stream().anyMatch(each -> each.has(day)));
  }

  private ProposedDays proposed(PublicHoliday holiday) {
    String name = Texts.of(user.language()).say("administrator.holidays.feast." + holiday.feast());
    return new ProposedDays(
        new DaySpan(holiday.from(), holiday.until(), false, name), holiday.byLaw());
  }

  public String days(DaySpan span) {
    return new SpanWords(new Moments(user.language().locale(), promise.zone())).of(span);
  }

  /** The country is asked for, and its holidays of the year are not known. */
  public boolean isUnknown() {
    return isChina() && rows.isEmpty();
  }

  public String getUnknownWords() {
    return Texts.of(user.language())
        .say(
            "administrator.holidays.unknown",
            getYear(),
            ChineseHolidays.first().toString(),
            ChineseHolidays.last().toString());
  }

  private boolean isChina() {
    return country.equals(CHINA);
  }

  private Year year() {
    return asked.matches("20\\d\\d")
        ? Year.parse(asked)
        : Year.from(promise.today(clock.instant()));
  }

  public List<HolidayRow> getRows() {
    return rows;
  }

  /** How many entries of the file were left out. */
  public int getLeft() {
    return left;
  }

  public int getLongest() {
    return HolidayFile.LONGEST;
  }

  public String getYear() {
    return year().toString();
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = Objects.requireNonNullElse(asked, "");
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(@Nullable String country) {
    this.country = Objects.requireNonNullElse(country, "");
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }
}
