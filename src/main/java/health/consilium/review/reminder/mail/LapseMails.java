package health.consilium.review.reminder.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.review.reminder.ClaimLapsesSoon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to a reviewer whose claim lapses soon: the number, until when, and where to go on. */
@ApplicationScoped
public class LapseMails {

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void post(@Observes ClaimLapsesSoon soon) {
    outbox.post(mail(soon, accounts.require(soon.reviewerId())));
  }

  private MailMessage mail(ClaimLapsesSoon soon, Account reviewer) {
    Texts texts = Texts.of(reviewer.language());
    String number = soon.number().value();
    Moments moments = new Moments(reviewer.language().locale(), settings.review().timeZone());
    String room = settings.site().address("/reviewer/room?number=" + number);
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.lapse", number, moments.dayAndTime(soon.until())))
            .paragraph(texts.say("mail.lapse.after"))
            .button(texts.say("mail.lapse.open"), room)
            .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    String subject = texts.say("mail.lapse.subject", number);
    return MailMessage.to(
        reviewer.email(), reviewer.language(), words.under(subject, reviewer.language().getTag()));
  }
}
