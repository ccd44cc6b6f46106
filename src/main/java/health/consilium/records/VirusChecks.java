package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Which files wait to be checked for viruses, and what became of those that were. */
@ApplicationScoped
@Transactional
public class VirusChecks {

  @Inject MedicalRecords records;
  @Inject SafeCopyJobs jobs;
  @Inject ForsakenFiles forsaken;
  @Inject Clock clock;
  @Inject Event<VirusFound> found;

  /** The files of a record that nobody looked at yet. */
  public void await(UUID recordId) {
    records.filesOf(recordId).forEach(file -> file.copy().awaitCheck());
  }

  /** Already passed the scanner. */
  public boolean isClean(UUID fileId) {
    return records.findFile(fileId).filter(file -> file.copy().isClean()).isPresent();
  }

  public void pass(UUID fileId) {
    records.findFileAlone(fileId).ifPresent(file -> file.copy().passCheck(clock.instant()));
  }

  /** The bytes leave the vault; what stays is the line that tells its patient and staff. */
  public void refuse(UUID fileId) {
    records.findFileAlone(fileId).ifPresent(this::refuse);
  }

  private void refuse(RecordFile file) {
    file.copy().failCheck(clock.instant());
    jobs.find(file.id()).ifPresent(jobs::remove);
    forsaken.add(file.vaultName());
    found.fire(new VirusFound(file.id(), clock.instant()));
  }
}
