package health.consilium.delivery;

import health.consilium.platform.EmailAddress;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who gets the letter.
 *
 * @param name how the mail greets them; empty when we do not know who reads it: an address that was
 *     only typed may be somebody else's, who need not learn whom the letter is about
 * @param account whether it is the account that sent the referral, whose pages have the letter too
 */
public record Recipient(EmailAddress address, String name, boolean account) {

  /** The account that sent the referral; and the patient's own address when somebody else did. */
  static List<Recipient> of(Referral referral, EmailAddress accountAddress) {
    return Stream.concat(
            Stream.of(new Recipient(accountAddress, nameOfSubmitter(referral), true)),
            patientsOwn(referral).stream()
                .filter(address -> !address.equals(accountAddress))
                .map(address -> new Recipient(address, "", false)))
        .toList();
  }

  private static Optional<EmailAddress> patientsOwn(Referral referral) {
    return referral.submission().map(Submission::patientEmail).flatMap(EmailAddress::parse);
  }

  private static String nameOfSubmitter(Referral referral) {
    Optional<Submission> submission = referral.submission();
    if (submission.filter(it -> it.submitter() != Submitter.MYSELF).isPresent()) {
      return submission.map(Submission::name).orElse("");
    }
    return nameOfPatient(referral);
  }

  private static String nameOfPatient(Referral referral) {
    return referral.details().map(PatientDetails::name).orElse("");
  }
}
