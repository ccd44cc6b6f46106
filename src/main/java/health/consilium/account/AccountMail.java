package health.consilium.account;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailPaper;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mails of accounts; nothing medical, no name of an illness, no referral. */
@ApplicationScoped
public class AccountMail {

  @Inject Settings settings;

  /** A mail with a link that does what the purpose says. */
  MailMessage withLink(Account account, LinkPurpose purpose, LinkSecret secret) {
    String key =
        switch (purpose) {
          case CONFIRM -> "account.mail.confirm";
          case RESET -> "account.mail.reset";
          case INVITE -> "account.mail.invite";
        };
    Texts texts = Texts.of(account.language());
    String address = settings.site().address(purpose.path() + "?code=" + secret.text());
    MailPaper paper =
        MailPaper.in(account.language(), texts.say(key + ".subject", hospital()))
            .paragraph(texts.say(key + ".text", hospital()))
            .link(texts.say(key + ".link"), address)
            .paragraph(texts.say(key + ".life"))
            .paragraph(texts.say("account.mail.notYou"))
            .footer(texts.say("account.mail.footer", hospital()));
    return MailMessage.to(account.email(), account.language(), paper.body()).withSecret();
  }

  /** Someone wanted to open a second account for the address. */
  MailMessage alreadyRegistered(Account account, Language language) {
    Texts texts = Texts.of(language);
    MailPaper paper =
        MailPaper.in(language, texts.say("account.mail.known.subject", hospital()))
            .paragraph(texts.say("account.mail.known.text", hospital()))
            .link(texts.say("account.mail.known.signIn"), settings.site().address("/sign-in"))
            .link(
                texts.say("account.mail.known.forgot"), settings.site().address("/forgot-password"))
            .paragraph(texts.say("account.mail.notYou"))
            .footer(texts.say("account.mail.footer", hospital()));
    return MailMessage.to(account.email(), language, paper.body());
  }

  private String hospital() {
    return settings.site().hospitalName();
  }
}
