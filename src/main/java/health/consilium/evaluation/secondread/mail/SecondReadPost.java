package health.consilium.evaluation.secondread.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.evaluation.secondread.ColleagueAsked;
import health.consilium.evaluation.secondread.ColleagueReplied;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells a reviewer that a colleague asks, and whoever asked that the colleague replied. */
@ApplicationScoped
public class SecondReadPost {

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void tell(@Observes ColleagueAsked asked) {
    String number = asked.number().value();
    post(asked.reviewerId(), "asked", number, "/reviewer/second-read?number=" + number);
  }

  void tell(@Observes ColleagueReplied replied) {
    String number = replied.number().value();
    post(replied.reviewerId(), "replied", number, "/reviewer/room?number=" + number);
  }

  private void post(UUID reviewerId, String what, String number, String page) {
    Account reviewer = accounts.require(reviewerId);
    Texts texts = Texts.of(reviewer.language());
    String key = "mail.secondRead." + what;
    MailText words =
        new MailText()
            .paragraph(texts.say(key, number))
            .button(texts.say(key + ".see"), settings.site().address(page))
            .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    String subject = texts.say(key + ".subject", number);
    outbox.post(
        MailMessage.to(
            reviewer.email(),
            reviewer.language(),
            words.under(subject, reviewer.language().getTag())));
  }
}
