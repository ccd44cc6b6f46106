package health.consilium.review.reminder.mail;

import health.consilium.account.Role;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.review.reminder.Reminder;
import health.consilium.review.reminder.Reminder.Promised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes to staff of promised days: numbers and days, and where to go on. */
@ApplicationScoped
public class ReminderMails {

  private static final String MINE = "/reviewer/review-queue?state=mine";

  @Inject Settings settings;
  @Inject Outbox outbox;

  void post(@Observes Reminder reminder) {
    outbox.post(mail(reminder));
  }

  MailMessage mail(Reminder reminder) {
    Language language = reminder.person().language();
    Texts texts = Texts.of(language);
    boolean office = reminder.person().role() == Role.COORDINATOR;
    String key = "mail.promise." + reminder.kind();
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.promise.hello"))
            .paragraph(texts.say(key, reminder.promised().size()));
    reminder.promised().forEach(one -> words.paragraph(line(one, language)));
    words
        .paragraph(texts.say(key + (office ? ".office" : ".holder")))
        .button(
            texts.say("mail.promise.open"),
            settings.site().address(office ? Role.COORDINATOR.home() : MINE))
        .footer(settings.site().hospitalName());
    String subject = texts.say(key + ".subject");
    return MailMessage.to(
        reminder.person().email(), language, words.under(subject, language.getTag()));
  }

  private String line(Promised promised, Language language) {
    String day =
        new Moments(language.locale(), settings.review().timeZone()).weekday(promised.due());
    return Texts.of(language).say("mail.promise.line", promised.number().value(), day);
  }
}
