package health.consilium.records.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSystemVaultTest extends RecordVaultContract {

  @TempDir Path folder;

  @Override
  Store store() throws IOException {
    return new FileSystemStore(folder);
  }

  @Override
  Store storeWith(Fault fault) throws IOException {
    return fault == Fault.DELETE
        ? new StuckStore(store())
        : new FileSystemStore(folder, file -> new FaultyDisk(file, fault));
  }

  @Override
  List<String> everything() throws IOException {
    try (Stream<Path> everything = Files.walk(folder)) {
      return everything.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }

  @Override
  byte[] sealed(UUID name) throws IOException {
    return Files.readAllBytes(fileOf(name));
  }

  @Override
  void replace(UUID name, byte[] sealed) throws IOException {
    Files.write(fileOf(name), sealed);
  }

  @Test
  void clearsWhatACrashLeftBehind() throws IOException {
    Files.createDirectories(folder.resolve("arrivals"));
    Files.writeString(folder.resolve("arrivals").resolve(UUID.randomUUID().toString()), "half");

    store();

    assertThat(everything()).isEmpty();
  }

  @Test
  void followsNoLinkOutOfItsFolder(@TempDir Path elsewhere) throws IOException {
    SealedVault vault = vault();
    StoredFile stored = vault.put(referral, new ByteArrayInputStream(content(100)));
    Path shelf = folder.toRealPath().resolve(stored.name().toString().substring(0, 2));
    Files.move(fileOf(stored.name()), elsewhere.resolve(stored.name().toString()));
    Files.delete(shelf);
    Files.createSymbolicLink(shelf, elsewhere);

    assertThatThrownBy(() -> vault.open(referral, stored.name()))
        .hasMessage("a path leads out of the vault");
  }

  private Path fileOf(UUID name) {
    return folder.resolve(name.toString().substring(0, 2)).resolve(name.toString());
  }
}
