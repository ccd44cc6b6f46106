package health.consilium.delivery.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads mails that were given up, but for letters: those have a page and a list of their own. */
@ApplicationScoped
public class StuckMailRows {

  private static final Pattern MAILBOX = Pattern.compile("[^\\s<>@]+@");

  private static final String STUCK =
      """
      m.status in ('PARKED', 'REJECTED') and not m.set_aside
        and not exists (select 1 from delivery d where d.mail_id = m.id)
      """;

  private static final String COLUMNS =
      """
      select cast(m.id as text), split_part(m.recipient, '@', 2), m.subject,
        m.status = 'PARKED' or not m.carries_secret, m.created_at, t.at, t.answer
      from outgoing_mail m
        left join lateral (select at, answer from mail_attempt where mail_id = m.id
          order by at desc limit 1) t on true
      where
      """
          + STUCK;

  @Inject EntityManager entityManager;

  /** The newest first. */
  List<StuckMail> newest(int limit) {
    return read(
        entityManager
            .createNativeQuery(COLUMNS + " order by m.created_at desc, m.id limit " + limit)
            .getResultList());
  }

  Optional<StuckMail> find(UUID id) {
    return read(
            entityManager
                .createNativeQuery(COLUMNS + " and m.id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .getResultList())
        .stream()
        .findFirst();
  }

  boolean isAny() {
    return !entityManager
        .createNativeQuery("select 1 from outgoing_mail m where " + STUCK + " limit 1")
        .getResultList()
        .isEmpty();
  }

  /** Since when the oldest mail is tried that has reached nobody at all. */
  Optional<Instant> silentSince(Instant before) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select min(tried_since) from outgoing_mail where status = 'WAITING'"
                        + " and unreached > 0 and attempts = unreached and tried_since < ?1")
                .setParameter(1, Timestamp.from(before))
                .getResultList()
                .toArray())
        .flatMap(since -> instant(since).stream())
        .findFirst();
  }

  private static List<StuckMail> read(List<?> rows) {
    return Stream.of(rows.toArray()).map(row -> mail((Object[]) row)).toList();
  }

  private static StuckMail mail(@Nullable Object[] cells) {
    return new StuckMail(
        UUID.fromString(String.valueOf(cells[0])),
        String.valueOf(cells[1]),
        String.valueOf(cells[2]),
        Boolean.TRUE.equals(cells[3]),
        instant(cells[4]).orElse(Instant.EPOCH),
        instant(cells[5]).orElse(null),
        cells[6] == null ? "" : MAILBOX.matcher(cells[6].toString()).replaceAll("…@"));
  }

  private static Optional<Instant> instant(@Nullable Object cell) {
    return cell instanceof Timestamp timestamp
        ? Optional.of(timestamp.toInstant())
        : Optional.empty();
  }
}
