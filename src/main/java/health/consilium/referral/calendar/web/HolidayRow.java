package health.consilium.referral.calendar.web;

import health.consilium.referral.calendar.DaySpan;
import health.consilium.referral.calendar.ProposedDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One proposal as it is looked at, and changed, before it is taken; an emptied field stays. */
public class HolidayRow implements Serializable {

  private final DaySpan proposed;
  private final boolean kept;
  private boolean taken;
  private LocalDate from;
  private LocalDate until;
  private boolean works;
  private String name;

  HolidayRow(ProposedDays days, boolean kept) {
    this.proposed = days.span();
    this.kept = kept;
    this.taken = days.likely() && !kept;
    this.from = proposed.from();
    this.until = proposed.until();
    this.works = proposed.works();
    this.name = proposed.name();
  }

  Optional<DaySpan> chosen() {
    return taken ? Optional.of(new DaySpan(from, until, works, name)) : Optional.empty();
  }

  public DaySpan getProposed() {
    return proposed;
  }

  /** All its days stand in the calendar. */
  public boolean isKept() {
    return kept;
  }

  public boolean isTaken() {
    return taken;
  }

  public void setTaken(boolean taken) {
    this.taken = taken;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = Objects.requireNonNullElse(from, proposed.from());
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = Objects.requireNonNullElse(until, proposed.until());
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

  public void setName(@Nullable String name) {
    this.name = name == null || name.isBlank() ? proposed.name() : name;
  }
}
