package health.consilium.records.scan;

import health.consilium.records.CopyGate;
import health.consilium.records.CopyOrder;
import health.consilium.records.RecordFiled;
import health.consilium.records.RecordVault;
import health.consilium.records.SafeCopyOrders;
import health.consilium.records.VirusChecks;
import health.consilium.records.scan.VirusScanner.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;

/** Between receiving and safe copying: lets nothing through that the scanner did not look at. */
@ApplicationScoped
public class VirusGate implements CopyGate {

  private static final System.Logger LOG = System.getLogger(VirusGate.class.getName());

  @Inject VirusScanner scanner;
  @Inject VirusChecks checks;
  @Inject SafeCopyOrders orders;
  @Inject RecordVault vault;

  private volatile boolean silent;

  /** In the transaction that files it: no moment comes in which it looks checked. */
  void await(@Observes RecordFiled filed) {
    if (scanner.isThere()) {
      checks.await(filed.recordId());
    }
  }

  /** Without an answer of the scanner no order is taken at all: they wait and lose nothing. */
  @Override
  public boolean isOpen() {
    if (scanner.isThere()) {
      try {
        scanner.requireAnswer();
      } catch (IOException e) {
        tell(e);
        return false;
      }
    }
    silent = false;
    return true;
  }

  @Override
  public boolean letsThrough(CopyOrder order) {
    if (!scanner.isThere() || checks.isClean(order.fileId())) {
      return true;
    }
    try {
      return settle(order, verdictOn(order));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.ERROR, "A file of " + order.referral() + " waits to be checked", e);
      orders.putBack(order.fileId());
      return false;
    }
  }

  private Verdict verdictOn(CopyOrder order) throws IOException {
    try (InputStream content = vault.read(order.referralId(), order.vaultName())) {
      return scanner.scan(content);
    }
  }

  private boolean settle(CopyOrder order, Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> {
        checks.pass(order.fileId());
        yield true;
      }
      case INFECTED -> {
        LOG.log(Level.WARNING, "A virus in a file of {0}: it is deleted", order.referral());
        checks.refuse(order.fileId());
        yield false;
      }
    };
  }

  /** Once, not at every look. */
  private void tell(IOException found) {
    if (!silent) {
      LOG.log(Level.ERROR, "Files wait to be checked for viruses: {0}", found.getMessage());
    }
    silent = true;
  }
}
