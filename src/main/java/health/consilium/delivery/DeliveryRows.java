package health.consilium.delivery;

import health.consilium.letter.LetterEdition;
import health.consilium.platform.mail.MailStatus;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads deliveries with all that is known of them, in one query. */
@ApplicationScoped
public class DeliveryRows {

  /**
   * Of a letter {@code l}: the next edition corrects it, or a later one was released. An edition
   * that corrects one which was never released takes nothing from the one before.
   */
  public static final String REPLACED =
      """
      exists (select 1 from evaluation y where y.referral_id = l.referral_id
        and y.edition > l.edition and (y.edition = l.edition + 1 and y.reason = 'CORRECTION'
          or exists (select 1 from letter n join delivery x on x.letter_id = n.id
            and x.referral_id = l.referral_id where n.evaluation_id = y.id)))
      """;

  private static final String COLUMNS =
      """
      select cast(d.id as text), r.number, d.recipient, d.way, cast(d.letter_id as text),
        l.printed_at, d.released_at, a.name, cast(m.id as text), m.status,
        (select count(*) from mail_attempt t where t.mail_id = m.id), t.at, t.answer,
        (select min(x.at) from letter_access x where x.letter_id = d.letter_id
          and x.kind <> 'DOWNLOADED' and (x.delivery_id is null or x.delivery_id = d.id)),
        (select min(x.at) from letter_access x where x.letter_id = d.letter_id
          and x.kind = 'DOWNLOADED' and (x.delivery_id is null or x.delivery_id = d.id)),
        cast(d.replaced_by as text), case when r.status = 'WITHDRAWN' then r.changed_at end,
        (select h.held_at from letter_hold h where h.letter_id = l.id and h.let_go_at is null),
        l.edition,
        %s,
        m.leased_until is not null, (select max(u.at) from mail_attempt u
          where u.mail_id = m.id and u.outcome = 'UNKNOWN'), l.addendum
      from delivery d
        join referral r on r.id = d.referral_id
        join letter l on l.id = d.letter_id
        join account a on a.id = d.released_by
        join outgoing_mail m on m.id = d.mail_id
        left join lateral (select at, answer from mail_attempt where mail_id = m.id
          order by at desc limit 1) t on true
      """
          .formatted(REPLACED);

  /** Of a referral {@code r}: the last letter that was signed waits for its release. */
  public static final String SOMETHING_TO_RELEASE =
      """
      r.status = 'EVALUATED' and not exists (
        select 1 from delivery d where d.letter_id = (
          select l.id from letter l where l.referral_id = r.id
            order by l.edition desc, l.addendum desc limit 1))
      """;

  @Inject EntityManager entityManager;

  /** The newest deliveries that were released before those of the key. */
  List<DeliveryRow> latest(Optional<UUID> after, int limit) {
    String where =
        after.isEmpty()
            ? ""
            : " where (d.released_at, d.id) <"
                + " (select released_at, id from delivery where id = cast(?1 as uuid))";
    Query query =
        entityManager.createNativeQuery(
            COLUMNS + where + " order by d.released_at desc, d.id desc limit " + limit);
    after.ifPresent(key -> query.setParameter(1, key.toString()));
    return rows(query);
  }

  List<DeliveryRow> ofReferral(ReferralNumber number) {
    return rows(
        entityManager
            .createNativeQuery(COLUMNS + " where r.number = ?1 order by d.released_at, d.id")
            .setParameter(1, number.value()));
  }

  /** Whether something that was signed was not released yet. */
  boolean isSomethingToRelease(ReferralNumber number) {
    return !entityManager
        .createNativeQuery(
            "select 1 from referral r where r.number = ?1 and " + SOMETHING_TO_RELEASE)
        .setParameter(1, number.value())
        .getResultList()
        .isEmpty();
  }

  DeliveryRow require(UUID id) {
    Query query = entityManager.createNativeQuery(COLUMNS + " where d.id = cast(?1 as uuid)");
    return rows(query.setParameter(1, id.toString())).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static List<DeliveryRow> rows(Query query) {
    List<DeliveryRow> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(row((Object[]) row));
    }
    return rows;
  }

  private static DeliveryRow row(@Nullable Object[] cells) {
    return new DeliveryRow(
        UUID.fromString(text(cells[0])),
        new ReferralNumber(text(cells[1])),
        text(cells[2]),
        LetterWay.valueOf(text(cells[3])),
        new DeliveryRow.Release(
            UUID.fromString(text(cells[4])),
            new LetterEdition(Integer.parseInt(text(cells[18])), Integer.parseInt(text(cells[22]))),
            known(cells[5]),
            known(cells[6]),
            text(cells[7])),
        new DeliveryRow.Mail(
            UUID.fromString(text(cells[8])),
            MailStatus.valueOf(text(cells[9])),
            Integer.parseInt(text(cells[10])),
            instant(cells[11]),
            text(cells[12]),
            Boolean.TRUE.equals(cells[20]),
            instant(cells[21])),
        new DeliveryRow.Arrival(instant(cells[13]), instant(cells[14])),
        cells[15] == null ? null : UUID.fromString(text(cells[15])),
        new DeliveryRow.Recall(
            instant(cells[16]), instant(cells[17]), Boolean.TRUE.equals(cells[19])));
  }

  private static String text(@Nullable Object cell) {
    return cell == null ? "" : cell.toString();
  }

  private static Instant known(@Nullable Object cell) {
    Instant instant = instant(cell);
    if (instant == null) {
      throw new IllegalStateException("a delivery without its times");
    }
    return instant;
  }

  private static @Nullable Instant instant(@Nullable Object cell) {
    return cell instanceof Timestamp timestamp ? timestamp.toInstant() : null;
  }
}
