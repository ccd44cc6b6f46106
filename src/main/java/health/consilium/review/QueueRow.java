package health.consilium.review;

import health.consilium.referral.CameBack;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.Initials;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Sex;
import health.consilium.referral.Turnaround;
import health.consilium.referral.UrgentSign;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the queue's query, column by column as {@link OpenReferrals} selects them. */
record QueueRow(List<@Nullable Object> columns) {

  /** With how long a claim holds on what cannot wait. */
  QueueEntry entry(Turnaround turnaround, Duration urgentTime, Instant now) {
    Clocks clocks = clocks(now);
    return new QueueEntry(
        new QueueKey(bool(3), instant(4), UUID.fromString(text(0))),
        new ReferralNumber(text(1)),
        status(),
        person(now, turnaround.zone()),
        told(),
        holder(urgentTime),
        clocks,
        turnaround.at(clocks, now),
        instant(8));
  }

  private QueueEntry.Holder holder(Duration urgentTime) {
    Instant urgently = instant(26).plus(urgentTime);
    return new QueueEntry.Holder(
        text(19),
        bool(18),
        find(20)
            .map(_ -> instant(20))
            .map(lapses -> bool(3) && urgently.isBefore(lapses) ? urgently : lapses)
            .orElse(null),
        new QueueEntry.Returned(find(24).map(CameBack::valueOf).orElse(null), text(25)));
  }

  private Clocks clocks(Instant now) {
    long since = Math.max(0, Duration.between(instant(5), now).toSeconds());
    boolean withUs = status().withUs();
    return new Clocks(
        Duration.ofSeconds(number(6) + (withUs ? since : 0)),
        Duration.ofSeconds(number(7) + (withUs ? 0 : since)),
        withUs ? Clocks.Running.WITH_US : Clocks.Running.WAITING_FOR_PATIENT,
        instant(4));
  }

  private QueueEntry.Person person(Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    int age =
        find(10).map(LocalDate::parse).map(b -> Period.between(b, today).getYears()).orElse(0);
    return new QueueEntry.Person(
        Initials.of(text(9)), age, find(11).map(Sex::valueOf).orElse(null), text(12));
  }

  private QueueEntry.Told told() {
    return new QueueEntry.Told(
        find(13).map(Disease::valueOf).orElse(null),
        find(14).map(Integer::valueOf).orElse(null),
        bool(15),
        signs(),
        text(16),
        (int) number(21),
        (int) number(22),
        bool(23));
  }

  private List<UrgentSign> signs() {
    return find(17).stream()
        .flatMap(signs -> Arrays.stream(signs.split(",", -1)))
        .map(UrgentSign::valueOf)
        .toList();
  }

  private ReferralStatus status() {
    return ReferralStatus.valueOf(text(2));
  }

  private Optional<String> find(int column) {
    return Optional.ofNullable(columns.get(column)).map(String::valueOf);
  }

  private String text(int column) {
    return find(column).orElse("");
  }

  private boolean bool(int column) {
    return Boolean.TRUE.equals(columns.get(column));
  }

  private long number(int column) {
    return find(column).map(Long::parseLong).orElse(0L);
  }

  private Instant instant(int column) {
    return Instant.EPOCH.plus(number(column), ChronoUnit.MICROS);
  }
}
