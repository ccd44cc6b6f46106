package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.EmailAddress;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import org.junit.jupiter.api.Test;

class RecipientTest {

  private static final EmailAddress ACCOUNT = EmailAddress.of("account@example.invalid");

  @Test
  void aPatientAloneGetsOneLetter() {
    Referral referral = ReferralFixture.draftReferral();

    assertThat(Recipient.of(referral, ACCOUNT))
        .containsExactly(new Recipient(ACCOUNT, "Tan Adrian Fiktif", true));
  }

  @Test
  void whenSomebodyElseSentItThePatientGetsACopyThatNamesNobody() {
    Referral referral = sentByDaughter("Adrian@Example.invalid");

    assertThat(Recipient.of(referral, ACCOUNT))
        .containsExactly(
            new Recipient(ACCOUNT, "Tan Mei", true),
            new Recipient(EmailAddress.of("adrian@example.invalid"), "", false));
  }

  @Test
  void theSameMailboxGetsOneLetter() {
    assertThat(Recipient.of(sentByDaughter(ACCOUNT.value()), ACCOUNT)).hasSize(1);
  }

  private static Referral sentByDaughter(String patientEmail) {
    Referral referral = ReferralFixture.draftReferral();
    referral.tellWhoSubmits(
        new Submission(Submitter.RELATIVE, "Tan Mei", "daughter", patientEmail),
        ReferralFixture.BEGUN);
    return referral;
  }
}
