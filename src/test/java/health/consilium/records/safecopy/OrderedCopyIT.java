package health.consilium.records.safecopy;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Patient;
import health.consilium.platform.settings.Settings;
import health.consilium.records.CopyOrder;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordReception;
import health.consilium.records.RecordVault;
import health.consilium.records.RecordsFixture;
import health.consilium.records.SafeCopyOrders;
import health.consilium.records.SafeCopyState;
import health.consilium.records.VaultPart;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whose fault it is when there is no safe copy. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class OrderedCopyIT {

  private static final String WORDS = "Hb 84 g/L";
  private static final String SLEEPS_AFTER_A_GREETING = "#!/bin/sh\nprintf CONS\nexec sleep 60\n";

  @Inject SafeCopyOrders orders;
  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordVault vault;
  @Inject RecordsFixture people;
  @Inject Settings settings;
  @Inject ServletContext portal;

  private Patient patient;
  private ReferralNumber number;
  private UUID file;

  @BeforeEach
  void filesARecord() throws IOException {
    patient = people.patient();
    number = people.draftOf(patient);
    file = reception.receive(textFile(number, WORDS), patient).fileId();
    Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> state() == SafeCopyState.READY);
  }

  @Test
  void vaultThatCannotBeReadCostsTheFileNoAttempt() throws Exception {
    CopyOrder order = people.orderedAgain(file, WORDS.length());
    Instant before = Instant.now();

    for (int round = 1; round <= 4; round++) {
      people.taken(file);
      assertThatThrownBy(
              () -> copy(order, new BrokenVault()).make(copyist(settings.worker().java())))
          .isInstanceOf(IOException.class)
          .hasMessage("Input/output error");
    }

    assertThat(people.jobOf(file)).isEqualTo("attempts 0, setbacks 4, free, waiting");
    assertThat(people.dueOf(file)).isAfter(before.plusSeconds(120));
    assertThat(state()).isEqualTo(SafeCopyState.WAITING);
  }

  @Test
  void workerThatCannotBeStartedCostsTheFileNoAttempt() throws Exception {
    CopyOrder order = people.orderedAgain(file, WORDS.length());
    people.taken(file);

    assertThatThrownBy(() -> copy(order, vault).make(copyist(Path.of("/no/java"))))
        .isInstanceOf(IOException.class);

    assertThat(people.jobOf(file)).isEqualTo("attempts 0, setbacks 1, free, waiting");
  }

  @Test
  void workerThatDiesCostsTheFileAnAttempt() throws Exception {
    CopyOrder order = people.orderedAgain(file, WORDS.length() + 9);
    people.taken(file);

    copy(order, vault).make(copyist(settings.worker().java()));

    assertThat(people.jobOf(file)).isEqualTo("attempts 1, setbacks 0, free, waiting");
  }

  @Test
  void recordIsGivenUpWhenEveryWorkerDied() throws Exception {
    CopyOrder order = people.orderedAgain(file, WORDS.length() + 9);

    for (int round = 1; round <= 3; round++) {
      people.taken(file);
      copy(order, vault).make(copyist(settings.worker().java()));
    }

    assertThat(people.jobOf(file)).isEqualTo("attempts 3, setbacks 0, free, parked");
    assertThat(state()).isEqualTo(SafeCopyState.CANNOT_BE_SHOWN);
  }

  @Test
  void workerThatTakesTooLongCostsTheFileAllAttempts(@TempDir Path folder) throws Exception {
    CopyOrder order = people.orderedAgain(file, WORDS.length());
    people.taken(file);
    Path sleeper = Files.writeString(folder.resolve("java"), SLEEPS_AFTER_A_GREETING);
    Files.setPosixFilePermissions(sleeper, PosixFilePermissions.fromString("rwx------"));

    copy(order, vault).make(copyist(sleeper, Duration.ofSeconds(1)));

    assertThat(people.jobOf(file)).isEqualTo("attempts 1, setbacks 0, free, parked");
    assertThat(state()).isEqualTo(SafeCopyState.CANNOT_BE_SHOWN);
  }

  private OrderedCopy copy(CopyOrder order, RecordVault from) {
    return new OrderedCopy(order, orders, from);
  }

  private SafeCopyState state() {
    return filing.listFor(number, patient).getFirst().safeCopy();
  }

  private SafeCopyist copyist(Path java) {
    return copyist(java, Duration.ofSeconds(60));
  }

  private SafeCopyist copyist(Path java, Duration perPage) {
    String classPath =
        portal.getRealPath("/WEB-INF/classes")
            + File.pathSeparator
            + Path.of(portal.getRealPath("/WEB-INF/lib"), "*");
    WorkerLaunch launch = new WorkerLaunch(java, classPath, 128, perPage, 1L << 20, List.of());
    return new SafeCopyist(launch, Sandbox.LIMITS_ONLY);
  }

  /** Its disk fails whenever it is touched. */
  private static final class BrokenVault implements RecordVault {

    @Override
    public VaultPart keep(UUID referralId, InputStream content) throws IOException {
      throw broken();
    }

    @Override
    public SeekableByteChannel open(UUID referralId, UUID name) throws IOException {
      throw broken();
    }

    @Override
    public void delete(UUID name) throws IOException {
      throw broken();
    }

    @Override
    public Set<UUID> storedBefore(Instant time) throws IOException {
      throw broken();
    }

    @Override
    public void proveUsable() throws IOException {
      throw broken();
    }

    private static IOException broken() {
      return new IOException("Input/output error");
    }
  }
}
