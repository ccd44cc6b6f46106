package health.consilium.delivery.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Role;
import health.consilium.delivery.office.ReferralsUnowned;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes to every coordinator of what nobody owns: numbers, and where to go on. */
@ApplicationScoped
public class UnownedMails {

  private static final String LIST = "/coordinator/referrals?list=nobody-owns-it";
  private static final int NAMED = 20;

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void tell(@Observes ReferralsUnowned unowned) {
    for (Account coordinator : accounts.atWork(Role.COORDINATOR)) {
      outbox.post(written(unowned.numbers(), coordinator));
    }
  }

  private MailMessage written(List<ReferralNumber> numbers, Account coordinator) {
    Texts texts = Texts.of(coordinator.language());
    String subject = texts.say("mail.unowned.subject", numbers.size());
    MailText words = new MailText().paragraph(texts.say("mail.unowned", numbers.size()));
    numbers.stream().limit(NAMED).forEach(number -> words.paragraph(number.value()));
    if (numbers.size() > NAMED) {
      words.paragraph(texts.say("mail.unowned.more", numbers.size() - NAMED));
    }
    words
        .paragraph(texts.say("mail.unowned.next"))
        .button(texts.say("mail.unowned.see"), settings.site().address(LIST))
        .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    return MailMessage.to(
        coordinator.email(),
        coordinator.language(),
        words.under(subject, coordinator.language().getTag()));
  }
}
