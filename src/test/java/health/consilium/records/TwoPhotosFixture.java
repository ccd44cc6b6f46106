package health.consilium.records;

import static health.consilium.records.RecordsFixture.photo;

import health.consilium.account.Patient;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Drafts with one record of two photos, as wide as their marks 1 and 2 say, each a page. */
@ApplicationScoped
class TwoPhotosFixture {

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordsFixture people;

  /** Whose, and which record. */
  record TwoPhotos(Patient patient, ReferralNumber number, UUID record) {}

  TwoPhotos filed() throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID sitting = UUID.randomUUID();
    reception.receive(photo(number, new Place(sitting, 1), 1), patient);
    UUID record = reception.receive(photo(number, new Place(sitting, 2), 2), patient).id();
    awaitCopies(number, patient);
    return new TwoPhotos(patient, number, record);
  }

  void awaitCopies(ReferralNumber number, Patient patient) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                filing.listFor(number, patient).stream()
                    .allMatch(row -> row.safeCopy() == SafeCopyState.READY));
  }
}
