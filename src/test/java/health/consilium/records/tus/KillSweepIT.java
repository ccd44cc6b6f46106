package health.consilium.records.tus;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.support.PortalServer;
import health.consilium.support.SparePortal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** At whatever moment the server dies, nothing it said it has is lost and nothing stays stuck. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SparePortal.LOCK)
class KillSweepIT {

  /** Thirty of each by {@code -Psoak}; one of each in every build. */
  private static final int KILLS = Integer.getInteger("kills", 1);

  private static final int MEGABYTE = 1 << 20;
  private static final List<Path> DOCUMENTS =
      Stream.of(
              "mm-42m-asct-relapse-9m/pathology_report.pdf",
              "mm-42m-asct-relapse-9m/treatment_history.pdf",
              "mm-42m-asct-relapse-9m/discharge_summary_1.jpg",
              "mm-72f-asct-relapse-12m-zh/treatment_history.pdf",
              "dlbcl-58f-relapse-9m-id/treatment_history.docx")
          .map(Path.of("src/test/resources/cases")::resolve)
          .toList();

  private final PortalServer portal = SparePortal.ready();
  private final Random random = new Random();

  @Test
  void keepsEachFileThatItSaidItHas() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Phone phone = Phone.ofAPatient(portal.address(), portal.database());
      long moment = random.nextLong(6 * MEGABYTE);
      List<SentPiecemeal> files;
      try (var sending = new Sending(phone)) {
        files = sending.begin(3 * MEGABYTE, 2 * MEGABYTE, MEGABYTE, 300_000, 40_000, 20_000);
        await().pollInterval(ofMillis(1)).atMost(ofMinutes(2)).until(() -> sending.sent() > moment);
        portal.kill();
      }
      SparePortal.startAgain();

      Phone again = phone.signedInAgain();
      for (SentPiecemeal file : files) {
        file.requireNothingLost(again);
        file.goesOn(again);
        file.requireArrived(again);
      }
      assertThat(Shelf.of(phone, portal).files()).hasSize(files.size());
    }
  }

  @Test
  void makesEachCopyThatWasBegun() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Phone phone = Phone.ofAPatient(portal.address(), portal.database());
      List<SentPiecemeal> files = SentPiecemeal.whole(DOCUMENTS, phone);
      Shelf shelf = Shelf.of(phone, portal);
      await().pollInterval(ofMillis(1)).atMost(ofMinutes(2)).until(shelf::isBeingCopied);
      await().pollDelay(ofMillis(random.nextLong(1_500))).until(() -> true);
      List<ProcessHandle> workers = shelf.workers();
      portal.kill();
      SparePortal.startAgain();

      await().atMost(ofMinutes(3)).until(shelf::isCopied);
      Phone again = phone.signedInAgain();
      assertThat(shelf.pages()).isNotEmpty().allSatisfy(again::requirePicture);
      for (SentPiecemeal file : files) {
        file.requireArrived(again);
      }
      assertThat(workers).noneMatch(ProcessHandle::isAlive);
    }
  }
}
