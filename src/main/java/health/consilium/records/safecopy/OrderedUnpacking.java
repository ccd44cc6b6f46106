package health.consilium.records.safecopy;

import health.consilium.records.ArchiveFiling;
import health.consilium.records.ArchiveIntake;
import health.consilium.records.CopyOrder;
import health.consilium.records.RecordVault;
import health.consilium.records.SafeCopyOrders;
import health.consilium.records.SafeCopyState;
import health.consilium.records.UnpackedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Unpacks the archives that were sent, so that their files take their places. */
@ApplicationScoped
public class OrderedUnpacking {

  private static final System.Logger LOG = System.getLogger(OrderedUnpacking.class.getName());

  @Inject SafeCopyOrders orders;
  @Inject ArchiveIntake intake;
  @Inject ArchiveFiling filing;
  @Inject RecordVault vault;

  /** As with safe copies: only a dead worker is held against the archive. */
  void unpack(CopyOrder order, SafeCopyist copyist) throws IOException {
    Unpacking unpacking = new Unpacking(order);
    try (InputStream archive = vault.read(order.referralId(), order.vaultName())) {
      Original original = new Original(archive, order.format(), order.bytes());
      unpacking.settle(copyist.unpack(original, unpacking::take));
    } catch (WorkerDied e) {
      LOG.log(
          Level.WARNING, "A worker {0} over an archive of {1}", e.getMessage(), order.referral());
      unpacking.handBack(e);
    } finally {
      unpacking.end();
    }
  }

  /** What came of one archive so far. */
  private final class Unpacking {

    private final CopyOrder order;
    private final List<UnpackedFile> files = new ArrayList<>();
    private List<UUID> unneeded = List.of();
    private boolean leftOut;
    private boolean filed;
    private boolean settled;

    Unpacking(CopyOrder order) {
      this.order = order;
    }

    void take(PackedFile packed) throws IOException {
      var taken = intake.take(order.referralId(), packed.name(), packed);
      taken.ifPresent(files::add);
      if (taken.isEmpty()) {
        leftOut = true;
      } else if (!packed.isWhole()) {
        leftOut = true;
        vault.delete(files.removeLast().stored().name());
      }
    }

    void settle(SafeCopyState state) {
      if (state == SafeCopyState.READY) {
        boolean isAll = !leftOut && !files.isEmpty();
        // from here on a failure says nothing: the files may be filed, and the sweep finds strays
        filed = true;
        unneeded = filing.unpacked(order.fileId(), List.copyOf(files), isAll);
      } else {
        orders.handIn(order, state, List.of());
      }
      settled = true;
    }

    void handBack(WorkerDied death) {
      if (death.tookTooLong()) {
        orders.giveUp(order.fileId());
      } else {
        orders.handBack(order.fileId());
      }
      settled = true;
    }

    void end() {
      if (!settled) {
        LOG.log(Level.ERROR, "An archive of {0} waits: no fault of its own", order.referral());
        orders.putBack(order.fileId());
      }
      List<UUID> all = files.stream().map(file -> file.stored().name()).toList();
      (filed ? unneeded : all).forEach(this::throwAway);
    }

    private void throwAway(UUID name) {
      try {
        vault.delete(name);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "A file nobody needs stays in the vault", e);
      }
    }
  }
}
