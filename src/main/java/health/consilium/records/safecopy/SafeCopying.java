package health.consilium.records.safecopy;

import health.consilium.platform.persistence.SchemaMigration;
import health.consilium.platform.settings.Settings;
import health.consilium.records.CopyOrder;
import health.consilium.records.PageCopy;
import health.consilium.records.RecordFiled;
import health.consilium.records.RecordVault;
import health.consilium.records.SafeCopyOrders;
import health.consilium.records.SafeCopyState;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the safe copies that are ordered: soon after each upload, and by a timer what was left. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class SafeCopying {

  private static final System.Logger LOG = System.getLogger(SafeCopying.class.getName());
  private static final int PATIENCE_FOR_A_PAGE = 4;
  private static final long TIMER_SECONDS = 15;

  @Inject SafeCopyOrders orders;
  @Inject RecordVault vault;
  @Inject Settings settings;

  @Resource ManagedScheduledExecutorService executor;

  private final Semaphore workers =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private volatile @Nullable SafeCopyist copyist;
  private volatile @Nullable ScheduledFuture<?> timer;
  private volatile String classPath = "";
  private volatile boolean over;

  /** Where the portal's own jars lie is known before anything else. */
  void find(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    classPath =
        context.getRealPath("/WEB-INF/classes")
            + File.pathSeparator
            + Path.of(context.getRealPath("/WEB-INF/lib"), "*");
  }

  /** After the database has its shape. */
  void begin(@Observes @Priority(SchemaMigration.EARLY + 100) Startup startup) {
    timer =
        executor.scheduleWithFixedDelay(this::makeAllOrdered, 0, TIMER_SECONDS, TimeUnit.SECONDS);
  }

  void makeSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordFiled filed) {
    executor.execute(this::makeAllOrdered);
  }

  @PreDestroy
  void end() {
    over = true;
    ScheduledFuture<?> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }

  /** Whether a worker could be started at all. */
  public boolean isReady() {
    return copyist != null;
  }

  private void makeAllOrdered() {
    if (over || !workers.tryAcquire()) {
      return;
    }
    try {
      SafeCopyist ready = ready();
      Optional<CopyOrder> order = orders.takeNext(ready.longest());
      while (order.isPresent() && !over) {
        make(ready, order.get());
        order = orders.takeNext(ready.longest());
      }
    } catch (IOException | RuntimeException e) {
      // A timer that throws is never called again.
      LOG.log(Level.ERROR, "Safe copies pause until the next round", e);
    } finally {
      workers.release();
    }
  }

  private synchronized SafeCopyist ready() throws IOException {
    SafeCopyist known = copyist;
    if (known != null) {
      return known;
    }
    Settings.Worker worker = settings.worker();
    Duration perPage = worker.timeLimit().dividedBy(PATIENCE_FOR_A_PAGE);
    SafeCopyist opened =
        SafeCopyist.behindTheStrongestWalls(
            new WorkerLaunch(worker.java(), classPath, worker.heapMegabytes(), perPage));
    LOG.log(Level.INFO, "Safe copies are made behind these walls: {0}", opened.sandbox());
    orders.freeAll();
    copyist = opened;
    return opened;
  }

  private void make(SafeCopyist ready, CopyOrder order) {
    List<PageCopy> copies = new ArrayList<>();
    boolean handedIn = false;
    try (InputStream original = vault.read(order.referralId(), order.vaultName())) {
      SafeCopyState state =
          ready.copy(
              original,
              order.format(),
              order.bytes(),
              page -> copies.add(putAway(order.referralId(), page)));
      List<PageCopy> shown = state == SafeCopyState.READY ? List.copyOf(copies) : List.of();
      handedIn = orders.handIn(order.recordId(), state, shown) && !shown.isEmpty();
    } catch (WorkerDied | IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "An attempt at a safe copy failed: {0}", e.getMessage());
      orders.handBack(order.recordId());
    } finally {
      if (!handedIn) {
        throwAway(copies);
      }
    }
  }

  private PageCopy putAway(UUID referralId, CopiedPage page) throws IOException {
    if (!page.hasImage()) {
      return new PageCopy(page.number(), Optional.empty(), Optional.empty(), 0, 0, page.text());
    }
    return new PageCopy(
        page.number(),
        Optional.of(vault.put(referralId, new ByteArrayInputStream(page.large())).name()),
        Optional.of(vault.put(referralId, new ByteArrayInputStream(page.small())).name()),
        page.width(),
        page.height(),
        page.text());
  }

  private void throwAway(List<PageCopy> copies) {
    copies.stream()
        .flatMap(copy -> Stream.of(copy.large(), copy.small()).flatMap(Optional::stream))
        .forEach(
            name -> {
              try {
                vault.delete(name);
              } catch (IOException e) {
                LOG.log(Level.WARNING, "A page nobody needs stays in the vault", e);
              }
            });
  }
}
