package health.consilium.referral.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.mail.MailMessage;
import health.consilium.platform.settings.SettingsFixture;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class ReferralMailsTest {

  private static final EmailAddress ADRIAN = EmailAddress.of("adrian@example.invalid");

  private final ReferralMails mails = new ReferralMails();

  ReferralMailsTest() {
    mails.settings = SettingsFixture.settings();
  }

  @Test
  void confirmationNamesTheNumberAndTheNextSteps() {
    Referral referral = ReferralFixture.submittedReferral();

    MailMessage mail = mails.arrived(referral, ADRIAN);

    assertThat(mail.to()).isEqualTo(ADRIAN);
    assertThat(mail.body().subject()).contains(referral.number().value());
    assertThat(mail.body().text())
        .contains(referral.number().value(), "5 working days", "Example Hospital")
        .contains("https://portal.example/patient/my-referral?number=" + referral.number());
  }

  @Test
  void confirmationSpeaksThePatientsLanguage() {
    Referral referral = ReferralFixture.draftReferral();
    referral.describePatient(inChinese(), ReferralFixture.BEGUN);

    MailMessage mail = mails.arrived(referral, ADRIAN);

    assertThat(mail.language()).isEqualTo(Language.CHINESE);
    assertThat(mail.body().text()).contains("工作日内回信");
    assertThat(mail.body().html()).contains("lang=\"zh-Hans\"");
  }

  @Test
  void noMailSaysAnythingAboutTheIllness() {
    Referral referral = ReferralFixture.submittedReferral();
    Submission by =
        new Submission(Submitter.RELATIVE, "Win at https://spam.example", "daughter", null);

    assertThat(mails.arrived(referral, ADRIAN).body().text())
        .doesNotContainIgnoringCase("myeloma")
        .doesNotContain("Adrian Fiktif", "CAR-T");
    assertThat(mails.sentInYourName(referral, by, ADRIAN).body().text())
        .contains("A relative or friend of yours has sent a referral")
        .doesNotContain("spam", "daughter", "Adrian Fiktif")
        .doesNotContainIgnoringCase("myeloma");
    assertThat(mails.recordsAsked(referral, ADRIAN).body().text())
        .doesNotContainIgnoringCase("pathology");
  }

  private static PatientDetails inChinese() {
    PatientDetails adrian = ReferralFixture.tanAdrian();
    return new PatientDetails(
        adrian.name(),
        adrian.birthDate(),
        adrian.sex(),
        adrian.country(),
        "zh",
        adrian.timeZone(),
        adrian.reach());
  }
}
