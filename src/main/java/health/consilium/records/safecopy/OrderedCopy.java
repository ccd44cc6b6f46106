package health.consilium.records.safecopy;

import health.consilium.records.CopyOrder;
import health.consilium.records.PageCopy;
import health.consilium.records.RecordVault;
import health.consilium.records.SafeCopyOrders;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One safe copy that was ordered: made and handed in, or handed back by whose fault it failed. */
final class OrderedCopy {

  private static final System.Logger LOG = System.getLogger(OrderedCopy.class.getName());

  private final CopyOrder order;
  private final SafeCopyOrders orders;
  private final RecordVault vault;
  private final List<PageCopy> copies = new ArrayList<>();
  private boolean settled;
  private boolean kept;

  OrderedCopy(CopyOrder order, SafeCopyOrders orders, RecordVault vault) {
    this.order = order;
    this.orders = orders;
    this.vault = vault;
  }

  /** Only a dead worker is held against the file; whatever else is thrown costs it no attempt. */
  void make(SafeCopyist copyist) throws IOException {
    Optional<UUID> password = orders.passwordOf(order.fileId());
    try (InputStream content = vault.read(order.referralId(), order.vaultName())) {
      Original original = Original.of(order, content).openedWith(read(password));
      handIn(copyist.copy(original, this::putAway));
    } catch (WorkerDied e) {
      LOG.log(Level.WARNING, "A worker {0} over a file of {1}", e.getMessage(), order.referral());
      handBack(e);
    } finally {
      if (!settled) {
        LOG.log(Level.ERROR, "A safe copy for {0} waits: no fault of the file", order.referral());
        orders.putBack(order.fileId());
      }
      if (!kept) {
        throwAway();
      }
      if (orders.passwordOf(order.fileId()).isEmpty()) {
        password.ifPresent(this::throwAway);
      }
    }
  }

  private String read(Optional<UUID> password) throws IOException {
    if (password.isEmpty()) {
      return "";
    }
    try (InputStream words = vault.read(order.referralId(), password.get())) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void handIn(SafeCopyState state) {
    List<PageCopy> shown = state == SafeCopyState.READY ? List.copyOf(copies) : List.of();
    // a failure says nothing of what was written down: then the pictures stay for the sweep
    kept = true;
    kept = orders.handIn(order, state, shown) && !shown.isEmpty();
    settled = true;
  }

  private void handBack(WorkerDied death) {
    if (death.tookTooLong()) {
      orders.giveUp(order.fileId());
    } else {
      orders.handBack(order.fileId());
    }
    settled = true;
  }

  private void putAway(CopiedPage page) throws IOException {
    copies.add(
        new PageCopy(
            page.number(),
            stored(page.large()),
            stored(page.small()),
            page.width(),
            page.height(),
            page.words(),
            page.text().table(),
            page.look(),
            page.quarters()));
  }

  /** Nothing of a page without a picture. */
  private Optional<UUID> stored(byte[] image) throws IOException {
    return image.length == 0
        ? Optional.empty()
        : Optional.of(vault.put(order.referralId(), new ByteArrayInputStream(image)).name());
  }

  private void throwAway() {
    copies.stream()
        .flatMap(copy -> Stream.of(copy.large(), copy.small()).flatMap(Optional::stream))
        .forEach(this::throwAway);
  }

  private void throwAway(UUID name) {
    try {
      vault.delete(name);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A page or password nobody needs stays in the vault", e);
    }
  }
}
