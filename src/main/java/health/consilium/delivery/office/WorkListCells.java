package health.consilium.delivery.office;

import health.consilium.platform.language.Language;
import health.consilium.referral.Clocks;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Sex;
import health.consilium.referral.Submitter;
import health.consilium.referral.Turnaround;
import health.consilium.review.QueueKey;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row as the query of {@link WorkListRows} lists them, read from left to right.
 */
final class WorkListCells {

  private final @Nullable Object[] cells;
  private int at;

  WorkListCells(@Nullable Object[] cells) {
    this.cells = cells;
  }

  WorkListRow row(Turnaround turnaround, Instant now) {
    UUID id = UUID.fromString(text());
    ReferralNumber number = new ReferralNumber(text());
    ReferralStatus status = ReferralStatus.valueOf(text());
    boolean urgent = yes();
    Instant submittedAt = instant(Instant.EPOCH);
    Instant queueSince = instant(submittedAt);
    var patient = new WorkListRow.Person(text(), date(), word(Sex.class), text());
    var story =
        new WorkListRow.Story(
            word(Disease.class), text().equals("YES"), word(Submitter.class), language());
    var records = new WorkListRow.Records((int) number(), (int) number());
    Clocks clocks = clocks(status, queueSince, now);
    return new WorkListRow(
        new QueueKey(urgent, queueSince, id),
        number,
        status,
        submittedAt,
        patient,
        story,
        records,
        clocks,
        turnaround.at(clocks, now),
        new WorkListRow.Holder(text(), instant(), text(), yes()));
  }

  private Clocks clocks(ReferralStatus status, Instant queueSince, Instant now) {
    Duration withUs = Duration.ofSeconds(number());
    Duration waiting = Duration.ofSeconds(number());
    Duration running = Duration.between(instant(now), now);
    if (status.withUs()) {
      return new Clocks(withUs.plus(running), waiting, Clocks.Running.WITH_US, queueSince);
    }
    if (status.waitingForPatient()) {
      return new Clocks(
          withUs, waiting.plus(running), Clocks.Running.WAITING_FOR_PATIENT, queueSince);
    }
    return new Clocks(withUs, waiting, Clocks.Running.NONE, queueSince);
  }

  private @Nullable Object next() {
    return cells[at++];
  }

  private String text() {
    Object cell = next();
    return cell == null ? "" : cell.toString();
  }

  private boolean yes() {
    return Boolean.TRUE.equals(next());
  }

  private long number() {
    return next() instanceof Number number ? number.longValue() : 0;
  }

  private @Nullable Instant instant() {
    return next() instanceof Timestamp timestamp ? timestamp.toInstant() : null;
  }

  private Instant instant(Instant otherwise) {
    Instant instant = instant();
    return instant == null ? otherwise : instant;
  }

  private @Nullable LocalDate date() {
    return next() instanceof Date date ? date.toLocalDate() : null;
  }

  private Language language() {
    return Language.of(text()).orElse(Language.ENGLISH);
  }

  private <E extends Enum<E>> @Nullable E word(Class<E> words) {
    String name = text();
    return name.isEmpty() ? null : Enum.valueOf(words, name);
  }
}
