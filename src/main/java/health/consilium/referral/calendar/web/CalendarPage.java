package health.consilium.referral.calendar.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.faces.Words;
import health.consilium.platform.language.Moments;
import health.consilium.referral.Turnaround;
import health.consilium.referral.calendar.CalendarDesk;
import health.consilium.referral.calendar.DaySpan;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The closed days and the worked weekends of a year. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

  private static final String HERE = "/administrator/calendar?year=";

  @Inject CalendarDesk desk;
  @Inject SignedInUser user;
  @Inject Turnaround promise;
  @Inject Clock clock;

  private String asked = "";
  private @Nullable Year year;
  private List<DaySpan> spans = List.of();
  private String bareYear = "";
  private Form form = new Form();

  /** Without a year, this year. */
  public void load() {
    year =
        asked.matches("20\\d\\d") ? Year.parse(asked) : Year.from(promise.today(clock.instant()));
    spans = desk.of(year, user.asAdministrator());
    bareYear = bareYear(promise.today(clock.instant()));
  }

  /** China announces the holidays of a year in the November before. */
  private String bareYear(LocalDate today) {
    return Stream.of(today, today.plusMonths(2))
        .filter(day -> desk.isWithoutHolidays(day, user.asAdministrator()))
        .findFirst()
        .map(day -> Year.from(day).toString())
        .orElse("");
  }

  public void put() {
    LocalDate from = Objects.requireNonNull(form.from);
    LocalDate until = Objects.requireNonNullElse(form.until, from);
    desk.put(new DaySpan(from, until, form.works, form.name), user.asAdministrator());
    asked = String.valueOf(from.getYear());
    form = new Form();
    say("administrator.calendar.put.done");
  }

  public void remove(DaySpan span) {
    desk.remove(span, user.asAdministrator());
    say("administrator.calendar.remove.done");
  }

  private void say(String key) {
    load();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Words.say(key)));
  }

  public String days(DaySpan span) {
    return new SpanWords(new Moments(user.language().locale(), promise.zone())).of(span);
  }

  /**
   * The year that has no holidays although promises soon reach into it, or do so already; empty
   * when there is none.
   */
  public String getBareYear() {
    return bareYear;
  }

  /** Fills this year in from what is known of a country. */
  public String getFill() {
    return "/administrator/holidays?country=CN&year=" + year();
  }

  public String getFromFile() {
    return "/administrator/holidays?year=" + year();
  }

  public List<DaySpan> getSpans() {
    return spans;
  }

  public boolean isNoneHere() {
    return spans.isEmpty();
  }

  public String getPrevious() {
    return HERE + year().minusYears(1);
  }

  public String getNext() {
    return HERE + year().plusYears(1);
  }

  public int getPromisedDays() {
    return promise.days();
  }

  public String getYear() {
    return year().toString();
  }

  private Year year() {
    return Objects.requireNonNull(year);
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = Objects.requireNonNullElse(asked, "");
  }

  public Form getForm() {
    return form;
  }

  /** What is to be added. */
  public static class Form implements Serializable {

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private boolean works;
    private String name = "";

    public @Nullable LocalDate getFrom() {
      return from;
    }

    public void setFrom(@Nullable LocalDate from) {
      this.from = from;
    }

    public @Nullable LocalDate getUntil() {
      return until;
    }

    public void setUntil(@Nullable LocalDate until) {
      this.until = until;
    }

    public boolean isWorks() {
      return works;
    }

    public void setWorks(boolean works) {
      this.works = works;
    }

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }
}
