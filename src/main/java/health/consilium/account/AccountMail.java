package health.consilium.account;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.mail.MailText;
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
    MailText words =
        new MailText()
            .paragraph(texts.say(key + ".text", hospital()))
            .button(texts.say(key + ".link"), address)
            .paragraph(texts.say(key + ".life"))
            .paragraph(texts.say("account.mail.notYou"))
            .footer(texts.say("account.mail.footer", hospital()));
    String subject = texts.say(key + ".subject", hospital());
    return MailMessage.to(
            account.email(), account.language(), words.under(subject, account.language().getTag()))
        .withSecret();
  }

  /** Someone wanted to open a second account for the address. */
  MailMessage alreadyRegistered(Account account, Language language) {
    Texts texts = Texts.of(language);
    MailText words =
        new MailText()
            .paragraph(texts.say("account.mail.known.text", hospital()))
            .button(texts.say("account.mail.known.signIn"), settings.site().address("/sign-in"))
            .button(
                texts.say("account.mail.known.forgot"), settings.site().address("/forgot-password"))
            .paragraph(texts.say("account.mail.notYou"))
            .footer(texts.say("account.mail.footer", hospital()));
    String subject = texts.say("account.mail.known.subject", hospital());
    return MailMessage.to(account.email(), language, words.under(subject, language.getTag()));
  }

  /** An administrator took the second factor away: who did not want that learns it. */
  MailMessage secondFactorReset(Account account) {
    Texts texts = Texts.of(account.language());
    MailText words =
        new MailText()
            .paragraph(texts.say("account.mail.secondFactor.text", hospital()))
            .button(texts.say("account.mail.known.signIn"), settings.site().address("/sign-in"))
            .paragraph(texts.say("account.mail.secondFactor.notYou"))
            .footer(texts.say("account.mail.footer", hospital()));
    String subject = texts.say("account.mail.secondFactor.subject", hospital());
    return MailMessage.to(
        account.email(), account.language(), words.under(subject, account.language().getTag()));
  }

  private String hospital() {
    return settings.site().hospitalName();
  }
}
