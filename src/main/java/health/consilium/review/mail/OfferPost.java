package health.consilium.review.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.review.routing.ReferralOffered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a reviewer that a referral waits for their answer, and until when. */
@ApplicationScoped
public class OfferPost {

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void tell(@Observes ReferralOffered offered) {
    outbox.post(written(offered, accounts.require(offered.reviewerId())));
  }

  private MailMessage written(ReferralOffered offered, Account reviewer) {
    Texts texts = Texts.of(reviewer.language());
    String number = offered.number().value();
    Moments moments = new Moments(reviewer.language().locale(), settings.review().timeZone());
    String subject = texts.say("mail.offer.subject", number);
    MailText words =
        new MailText()
            .paragraph(texts.say("mail.offer", number))
            .paragraph(texts.say("mail.offer.until", moments.dayAndTime(offered.until())))
            .button(texts.say("mail.offer.see"), settings.site().address("/reviewer/review-queue"))
            .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    return MailMessage.to(
        reviewer.email(), reviewer.language(), words.under(subject, reviewer.language().getTag()));
  }
}
