package health.consilium.review.reminder;

import health.consilium.account.Role;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.reminder.Reminder.Person;
import health.consilium.review.reminder.Reminder.Promised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who was told of which promised day; the database keeps each of them once. */
@ApplicationScoped
public class Reminders {

  private static final int MOST = 200;

  /** Who holds it. */
  static final String HOLDER =
      """
      from referral r
        join claim c on c.referral_id = r.id
        join account a on a.id = c.reviewer_id
      where r.status = 'IN_REVIEW'
      """;

  /** Whoever works in the international office. */
  static final String OFFICE =
      """
      from referral r
        join account a on a.role = 'COORDINATOR' and a.confirmed_at is not null
      where r.status in ('SUBMITTED', 'AWAITING_REVIEW', 'IN_REVIEW', 'EVALUATED')
      """;

  /** The office, of what no reviewer is reminded of: nobody holds it, or its letter waits. */
  static final String OFFICE_ALONE =
      """
      from referral r
        join account a on a.role = 'COORDINATOR' and a.confirmed_at is not null
      where r.status in ('SUBMITTED', 'AWAITING_REVIEW', 'EVALUATED')
      """;

  private static final String TELL =
      """
      with told as (
        insert into promise_reminder (referral_id, account_id, kind, due, told_at)
        select r.id, a.id, ?1, cast(?2 as date), cast(?5 as timestamptz)
      """;

  private static final String NOT_TOLD =
      """
          and r.queue_since >= cast(?3 as timestamptz) and r.queue_since < cast(?4 as timestamptz)
          and a.disabled_at is null
          and not exists (select 1 from promise_reminder p where p.referral_id = r.id
            and p.account_id = a.id and p.kind = ?1 and p.due = cast(?2 as date))
        order by r.queue_since limit ?6
        on conflict do nothing
        returning referral_id, account_id)
      select r.number, a.email, a.language, a.role
      from told join referral r on r.id = told.referral_id join account a on a.id = told.account_id
      order by r.queue_since
      """;

  @Inject EntityManager entityManager;
  @Inject Turnaround turnaround;

  /** A line of those who are told now, and were not before. */
  record Line(Person person, Promised promised) {}

  /** Keeps that they are told of what is promised for this day. */
  List<Line> tell(ReminderKind kind, String whom, LocalDate due, Instant now) {
    return Stream.of(
            entityManager
                .createNativeQuery(TELL + whom + NOT_TOLD)
                .setParameter(1, kind.name())
                .setParameter(2, due.toString())
                .setParameter(3, turnaround.dueIfBefore(due.minusDays(1)).toString())
                .setParameter(4, turnaround.dueIfBefore(due).toString())
                .setParameter(5, now.toString())
                .setParameter(6, MOST)
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(row -> line(row, due))
        .toList();
  }

  private static Line line(Object[] row, LocalDate due) {
    return new Line(
        new Person(
            EmailAddress.of(String.valueOf(row[1])),
            Language.of(String.valueOf(row[2])).orElse(Language.ENGLISH),
            Role.valueOf(String.valueOf(row[3]))),
        new Promised(new ReferralNumber(String.valueOf(row[0])), due));
  }
}
