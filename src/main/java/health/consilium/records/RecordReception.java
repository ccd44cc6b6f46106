package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes a patient's file in: first into the vault, then into the referral.
 *
 * <p>Not one transaction but two short ones around a long upload: a slow phone must not hold a
 * connection to the database.
 */
@ApplicationScoped
public class RecordReception {

  private static final System.Logger LOG = System.getLogger(RecordReception.class.getName());

  @Inject RecordFiling filing;
  @Inject PageAnswering answering;
  @Inject RecordVault vault;
  @Inject Settings settings;

  /**
   * Returns only when the file is safe on disk and filed; a refusal leaves nothing of it behind.
   */
  public FiledRecord receive(Upload upload, Patient patient) throws IOException {
    return take(upload, patient, arrival -> filing.file(arrival, patient));
  }

  /** As {@link #receive}, for a page that was asked for again; refused when it is no photo. */
  public FiledRecord receivePage(UUID requestId, Upload upload, Patient patient)
      throws IOException {
    return take(upload, patient, arrival -> answering.answer(requestId, photo(arrival), patient));
  }

  private Arrival photo(Arrival arrival) {
    if (!arrival.format().isPhoto()) {
      throw new RecordNotTaken(
          Obstacle.NOT_A_PHOTO, arrival.label(), settings.uploads().largestFile());
    }
    return arrival;
  }

  private FiledRecord take(Upload upload, Patient patient, Function<Arrival, FiledRecord> desk)
      throws IOException {
    String label = FileLabel.of(upload.fileName());
    UUID referralId = filing.admit(upload.referral(), label, patient);
    ArrivingFile file =
        ArrivingFile.open(label, settings.uploads().largestFile(), upload.content());
    StoredFile stored = vault.put(referralId, file);
    try {
      RecordFormat format = ContentLook.at(file, () -> vault.open(referralId, stored.name()));
      FiledRecord filed =
          desk.apply(
              new Arrival(upload.referral(), upload.kind(), upload.place(), label, format, stored));
      if (filed.alreadyHere()) {
        discard(stored);
      }
      return filed;
    } catch (Refusal e) {
      discard(stored);
      throw e;
    }
  }

  /** What cannot be deleted now is swept up later: the answer to the sender stays the same. */
  private void discard(StoredFile stored) {
    try {
      vault.delete(stored.name());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file that nobody needs stays in the vault for now", e);
    }
  }
}
