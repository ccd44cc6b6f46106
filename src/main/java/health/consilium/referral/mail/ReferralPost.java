package health.consilium.referral.mail;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.mail.Outbox;
import health.consilium.referral.RecordsAsked;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralSubmitted;
import health.consilium.referral.Referrals;
import health.consilium.referral.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Posts the mails about a referral in the transaction of the act that they tell. */
@ApplicationScoped
public class ReferralPost {

  @Inject Referrals referrals;
  @Inject PatientMailboxes mailboxes;
  @Inject ReferralMails mails;
  @Inject Outbox outbox;

  void confirm(@Observes ReferralSubmitted event) {
    Referral referral = referrals.require(event.referralId());
    EmailAddress account = mailboxes.of(event.patientId());
    outbox.post(mails.arrived(referral, account));
    referral.submission().ifPresent(by -> tellThePatient(referral, by, account));
  }

  void ask(@Observes RecordsAsked event) {
    Referral referral = referrals.require(event.referralId());
    outbox.post(mails.recordsAsked(referral, mailboxes.of(event.patientId())));
  }

  private void tellThePatient(Referral referral, Submission by, EmailAddress account) {
    String typed = by.patientEmail();
    if (typed == null) {
      return;
    }
    EmailAddress.parse(typed)
        .filter(own -> !own.equals(account))
        .filter(_ -> mailboxes.takesACopy(referral))
        .ifPresent(own -> outbox.post(mails.sentInYourName(referral, by, own)));
  }
}
