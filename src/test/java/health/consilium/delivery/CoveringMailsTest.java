package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.EditionReason;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.settings.SettingsFixture;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class CoveringMailsTest {

  private static final UUID LETTER = UUID.randomUUID();
  private static final Instant LINK_ENDS = Instant.parse("2026-10-30T02:00:00Z");
  private static final Recipient ADRIAN =
      new Recipient(EmailAddress.of("adrian@example.invalid"), "TAN Adrian <Fiktif>", true);

  private final CoveringMails mails = new CoveringMails();

  CoveringMailsTest() {
    mails.settings = SettingsFixture.settings();
  }

  @Test
  void attachesThePdfUnderTheNumberOnly() {
    MailMessage mail = mails.write(cover(Language.ENGLISH, LetterWay.ATTACHED, ADRIAN));

    assertThat(mail.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.fileName()).isEqualTo("SO-2026-00417.pdf");
              assertThat(file.contentType()).isEqualTo("application/pdf");
              assertThat(file.key()).isEqualTo(LETTER.toString());
            });
    assertThat(mail.body().text())
        .contains("https://portal.example/patient/letter?number=SO-2026-00417&edition=1")
        .doesNotContain("letter-link");
  }

  @Test
  void linksToTheLetterAndForgetsTheCodeAfterwards() {
    MailMessage mail = mails.write(cover(Language.ENGLISH, LetterWay.LINK, ADRIAN));

    assertThat(mail.attachments()).isEmpty();
    assertThat(mail.carriesSecret()).isTrue();
    assertThat(mail.body().text())
        .contains("https://portal.example/letter-link?code=secret", "30 October 2026");
    assertThat(mail.body().html())
        .contains("href=\"https://portal.example/letter-link?code=secret");
  }

  @Test
  void speaksThePatientsLanguage() {
    MailMessage mail = mails.write(cover(Language.CHINESE, LetterWay.LINK, ADRIAN));

    assertThat(mail.body().subject()).isEqualTo("您的回信已准备好，SO-2026-00417");
    assertThat(mail.body().text()).contains("2026 年 10 月 30 日");
    assertThat(mail.body().html()).contains("lang=\"zh-Hans\"");
  }

  @Test
  void writesNamesAsTextNeverAsMarkup() {
    MailMessage mail = mails.write(cover(Language.ENGLISH, LetterWay.ATTACHED, ADRIAN));

    assertThat(mail.body().html()).contains("TAN Adrian &lt;Fiktif&gt;");
  }

  @Test
  void greetsSomebodyWithoutANameAndOffersNoPagesToWhoHasNoAccount() {
    var stranger = new Recipient(EmailAddress.of("siti@example.invalid"), "", false);

    MailMessage mail = mails.write(cover(Language.ENGLISH, LetterWay.ATTACHED, stranger));

    assertThat(mail.body().text()).startsWith("Good day,").doesNotContain("/patient/letter");
  }

  @ParameterizedTest
  @EnumSource(LetterWay.class)
  void saysNothingAboutAnIllness(LetterWay way) {
    MailMessage mail = mails.write(cover(Language.ENGLISH, way, ADRIAN));

    assertThat(mail.body().subject() + mail.body().text())
        .doesNotContainIgnoringCase("myeloma")
        .doesNotContainIgnoringCase("lymphoma")
        .doesNotContainIgnoringCase("leukaemia")
        .doesNotContainIgnoringCase("CAR-T");
  }

  @Test
  void saysThatACorrectedEditionTakesThePlaceOfTheLetterBefore() {
    MailMessage first = mails.write(cover(Language.ENGLISH, LetterWay.LINK, ADRIAN));
    MailMessage corrected = mails.write(cover(2, Language.ENGLISH, LetterWay.LINK, ADRIAN));

    assertThat(first.body().text()).doesNotContain("corrected edition");
    assertThat(corrected.body().text()).contains("corrected edition");
  }

  private static Cover cover(Language language, LetterWay way, Recipient recipient) {
    return cover(1, language, way, recipient);
  }

  private static Cover cover(int edition, Language language, LetterWay way, Recipient recipient) {
    return new Cover(
        new ReferralNumber("SO-2026-00417"),
        LETTER,
        new LetterEdition(edition, 0),
        edition == 1 ? EditionReason.FIRST : EditionReason.CORRECTION,
        language,
        recipient,
        way,
        new LinkCode("secret"),
        LINK_ENDS);
  }
}
