package health.consilium.records;

import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Takes the files of an archive into the vault, each looked at as if it had come alone. */
@ApplicationScoped
public class ArchiveIntake {

  @Inject RecordVault vault;
  @Inject Settings settings;

  /** Nothing when it is not a kind of file that is taken; then nothing of it stays. */
  public Optional<UnpackedFile> take(UUID referralId, String name, InputStream content)
      throws IOException {
    String label = FileLabel.of(name);
    try {
      ArrivingFile file = ArrivingFile.open(label, settings.uploads().largestFile(), content);
      StoredFile stored = vault.put(referralId, file);
      return looked(referralId, label, file, stored);
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  private Optional<UnpackedFile> looked(
      UUID referralId, String label, ArrivingFile file, StoredFile stored) throws IOException {
    try {
      RecordFormat format = ContentLook.at(file, () -> vault.open(referralId, stored.name()));
      return Optional.of(new UnpackedFile(label, format, stored));
    } catch (Refusal e) {
      vault.delete(stored.name());
      return Optional.empty();
    }
  }
}
