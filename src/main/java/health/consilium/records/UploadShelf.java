package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What came of uploads, as the vault's list of parts. */
@ApplicationScoped
public class UploadShelf {

  @Inject VaultParts parts;
  @Inject ForsakenFiles forsaken;
  @Inject Event<PartsForsaken> cleared;

  void put(RunningUpload upload, List<VaultPart> more) {
    parts.add(upload.id(), upload.parts(), more);
  }

  List<VaultPart> partsOf(RunningUpload upload) {
    return parts.of(upload.id());
  }

  /** Nothing of what did not become a record of its own stays in the vault. */
  void clearUnlessFiled(RunningUpload upload) {
    if (upload.state() != UploadState.FILED) {
      forsaken.add(upload.id());
      cleared.fire(new PartsForsaken(upload.id()));
    }
  }
}
