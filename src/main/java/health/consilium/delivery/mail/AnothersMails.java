package health.consilium.delivery.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Role;
import health.consilium.evaluation.RecordTakenForAnothers;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to every coordinator that a record may be another person's: where, and nothing of it. */
@ApplicationScoped
public class AnothersMails {

  private static final String FILE = "/coordinator/referral-file?number=";

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void tell(@Observes RecordTakenForAnothers taken) {
    for (Account coordinator : accounts.atWork(Role.COORDINATOR)) {
      outbox.post(written(taken.number(), coordinator));
    }
  }

  private MailMessage written(ReferralNumber number, Account coordinator) {
    Texts texts = Texts.of(coordinator.language());
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.anothers", number.value()))
            .paragraph(texts.say("mail.anothers.next"))
            .button(texts.say("mail.anothers.see"), settings.site().address(FILE + number.value()))
            .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    String subject = texts.say("mail.anothers.subject", number.value());
    return MailMessage.to(
        coordinator.email(),
        coordinator.language(),
        words.under(subject, coordinator.language().getTag()));
  }
}
