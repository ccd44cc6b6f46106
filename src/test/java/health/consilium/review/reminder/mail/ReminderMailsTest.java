package health.consilium.review.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Role;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.settings.SettingsFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.reminder.Reminder;
import health.consilium.review.reminder.Reminder.Person;
import health.consilium.review.reminder.Reminder.Promised;
import health.consilium.review.reminder.ReminderKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class ReminderMailsTest {

  private static final EmailAddress LIN = EmailAddress.of("lin@example.invalid");
  private static final Promised ONE =
      new Promised(new ReferralNumber("SO-2026-00417"), LocalDate.of(2026, 10, 12));
  private static final Promised OTHER =
      new Promised(new ReferralNumber("SO-2026-00418"), LocalDate.of(2026, 10, 13));

  private final ReminderMails mails = new ReminderMails();

  ReminderMailsTest() {
    mails.settings = SettingsFixture.settings();
  }

  @Test
  void namesNumbersAndDaysAndLeadsToTheListOfWhoHoldsThem() {
    MailMessage mail = mails.mail(reminder(ReminderKind.SOON, Role.REVIEWER, Language.ENGLISH));

    assertThat(mail.to()).isEqualTo(LIN);
    assertThat(mail.body().text())
        .contains("These letters are promised")
        .contains("SO-2026-00417: promised for Monday 12 October", "SO-2026-00418")
        .contains("https://portal.example/reviewer/review-queue?state=mine")
        .doesNotContain("{", "null");
  }

  @Test
  void tellsTheOfficeInItsLanguageThatADayHasPassed() {
    MailMessage mail =
        mails.mail(reminder(ReminderKind.OVERDUE, Role.COORDINATOR, Language.CHINESE));

    assertThat(mail.language()).isEqualTo(Language.CHINESE);
    assertThat(mail.body().subject()).isEqualTo("已过承诺日期的申请");
    assertThat(mail.body().text())
        .contains("SO-2026-00417：承诺日期为10月12日")
        .contains("https://portal.example/coordinator/referrals");
  }

  @Test
  void tellsTheOfficeBeforeTheDayOfWhatNobodyHolds() {
    MailMessage mail = mails.mail(reminder(ReminderKind.SOON, Role.COORDINATOR, Language.ENGLISH));

    assertThat(mail.body().text())
        .contains("No reviewer holds these referrals", "SO-2026-00417")
        .contains("https://portal.example/coordinator/referrals");
  }

  private static Reminder reminder(ReminderKind kind, Role role, Language language) {
    return new Reminder(kind, new Person(LIN, language, role), List.of(ONE, OTHER));
  }
}
