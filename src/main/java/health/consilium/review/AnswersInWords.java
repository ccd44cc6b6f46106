package health.consilium.review;

import health.consilium.records.MedicalRecords;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.RecordsRequests;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What patients were asked for in words, and how much came since. */
@ApplicationScoped
public class AnswersInWords {

  @Inject RecordsRequests requests;
  @Inject MedicalRecords records;

  AskedOfPatient to(Referral referral) {
    Optional<AskedRecords> open = requests.openOf(referral).map(AskedRecords::of);
    return new AskedOfPatient(
        open.isEmpty() && referral.status().mayAskPatient(),
        open,
        open.map(asked -> records.countOfFilesSince(referral.id(), asked.askedAt())).orElse(0));
  }
}
