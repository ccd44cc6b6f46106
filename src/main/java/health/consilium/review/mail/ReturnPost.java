package health.consilium.review.mail;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.settings.Settings;
import health.consilium.review.HandOverNews;
import health.consilium.review.ReferralCameBack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells a reviewer what came back to them, and what became of a hand-over. */
@ApplicationScoped
public class ReturnPost {

  private static final String QUEUE = "/reviewer/review-queue";

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Outbox outbox;

  void tell(@Observes ReferralCameBack back) {
    String number = back.number().value();
    post(back.reviewerId(), "mail.cameBack." + back.why(), number, QUEUE + "?state=came-back");
  }

  void tell(@Observes HandOverNews news) {
    post(news.reviewerId(), "mail.handOver." + news.what(), news.number().value(), QUEUE);
  }

  /** An account that was closed meanwhile is told nothing. */
  private void post(UUID reviewerId, String key, String number, String page) {
    Account reviewer = accounts.require(reviewerId);
    if (reviewer.isReviewing()) {
      outbox.post(written(reviewer, key, number, page));
    }
  }

  private MailMessage written(Account reviewer, String key, String number, String page) {
    Texts texts = Texts.of(reviewer.language());
    String subject = texts.say(key + ".subject", number);
    MailText words =
        new MailText()
            .paragraph(texts.say(key, number))
            .button(texts.say("mail.offer.see"), settings.site().address(page))
            .signature(texts.say("mail.referral.office"), settings.site().hospitalName());
    return MailMessage.to(
        reviewer.email(), reviewer.language(), words.under(subject, reviewer.language().getTag()));
  }
}
