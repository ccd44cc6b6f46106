package health.consilium.records.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.settings.Settings;
import health.consilium.records.RecordsFixture;
import health.consilium.records.VaultKeyLedger;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A hospital that had another master key, and now has the one of its settings. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class KeyRotationIT {

  private static final byte[] OLD = new byte[32];

  @Inject KeyRotation rotation;
  @Inject VaultKeyLedger ledger;
  @Inject RecordsFixture people;
  @Inject Settings settings;

  @TempDir Path folder;

  private final Map<UUID, UUID> filesByReferral = new HashMap<>();

  @BeforeEach
  void threeReferralsOfTheOldKey() throws IOException {
    for (int i = 0; i < 3; i++) {
      UUID referral = people.idOf(people.draftOf(people.patient()));
      filesByReferral.put(
          referral, vault(old()).put(referral, new ByteArrayInputStream(content(referral))).name());
    }
  }

  @Test
  void wrapsEveryKeyWithTheFirstMaster() throws IOException {
    assertThatThrownBy(() -> readAll(current())).hasMessage("a stored file cannot be decrypted");

    rotation.rotate(both());

    readAll(current());
  }

  @Test
  void goesOnAfterAnInterruption() throws IOException {
    AtomicInteger done = new AtomicInteger();
    String first = both().first();

    assertThatThrownBy(
            () ->
                ledger.wrapAnew(
                    first,
                    new UUID(0, 0),
                    200,
                    (referral, wrapped) -> {
                      if (done.getAndIncrement() == 1) {
                        throw new IllegalStateException("the server is gone");
                      }
                      return both().wrapAnew(referral, wrapped);
                    }))
        .hasMessage("the server is gone");

    readAll(both());
    rotation.rotate(both());
    readAll(current());
  }

  @Test
  void leavesAloneWhatNoMasterOpens() throws IOException {
    rotation.rotate(current());

    readAll(old());
    rotation.rotate(both());
    readAll(current());
  }

  private void readAll(MasterKeys masters) throws IOException {
    for (Map.Entry<UUID, UUID> file : filesByReferral.entrySet()) {
      assertThat(vault(masters).read(file.getKey(), file.getValue()))
          .hasBinaryContent(content(file.getKey()));
    }
  }

  private SealedVault vault(MasterKeys masters) throws IOException {
    KeyLedger rows =
        new KeyLedger() {

          @Override
          public Optional<byte[]> find(UUID referralId) {
            return ledger.find(referralId);
          }

          @Override
          public byte[] findOrKeep(UUID referralId, Supplier<byte[]> fresh) {
            return ledger.findOrKeep(referralId, masters.first(), fresh);
          }
        };
    return new SealedVault(new FileSystemStore(folder), new KeyRing(masters, rows));
  }

  private MasterKeys current() {
    return new MasterKeys(List.of(settings.vault().keys().getFirst().getEncoded()));
  }

  private MasterKeys both() {
    return new MasterKeys(Stream.of(settings.vault().keys().getFirst().getEncoded(), OLD).toList());
  }

  private static MasterKeys old() {
    return new MasterKeys(List.of(OLD));
  }

  private static byte[] content(UUID referral) {
    return referral.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
