package health.consilium.review.reminder;

import health.consilium.account.Role;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.referral.ReferralNumber;
import java.time.LocalDate;
import java.util.List;

/** What one person is reminded of at once; an event of the transaction that keeps it. */
public record Reminder(ReminderKind kind, Person person, List<Promised> promised) {

  public Reminder {
    promised = List.copyOf(promised);
  }

  /** Who is reminded. */
  public record Person(EmailAddress email, Language language, Role role) {}

  /** A referral and the day by which its letter is promised. */
  public record Promised(ReferralNumber number, LocalDate due) {}
}
