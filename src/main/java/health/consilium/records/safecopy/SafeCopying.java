package health.consilium.records.safecopy;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.VaultPlace.Folder;
import health.consilium.records.CopyGate;
import health.consilium.records.CopyOrder;
import health.consilium.records.CopyOrdered;
import health.consilium.records.PageTurned;
import health.consilium.records.RecordFiled;
import health.consilium.records.RecordFormat;
import health.consilium.records.RecordVault;
import health.consilium.records.SafeCopyOrders;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the safe copies that are ordered: soon after each upload, and by a timer what was left. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class SafeCopying implements Recurring {

  private static final System.Logger LOG = System.getLogger(SafeCopying.class.getName());
  private static final int PATIENCE_FOR_A_PAGE = 4;

  @Inject SafeCopyOrders orders;
  @Inject OrderedUnpacking unpacking;
  @Inject RecordVault vault;
  @Inject CopyGate gate;
  @Inject Settings settings;

  @Resource ManagedScheduledExecutorService executor;

  // all timers share the six threads of the executor: mails and seals must not wait for copies
  private final Semaphore workers =
      new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 3));

  private volatile @Nullable SafeCopyist copyist;
  private volatile @Nullable IOException problem = new IOException("no worker was tried yet");
  private volatile String classPath = "";
  private volatile boolean over;

  /** Where the portal's own jars lie is known before anything else. */
  void find(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    classPath =
        context.getRealPath("/WEB-INF/classes")
            + File.pathSeparator
            + Path.of(context.getRealPath("/WEB-INF/lib"), "*");
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration delay() {
    return Duration.ZERO;
  }

  void makeSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordFiled filed) {
    executor.execute(work());
  }

  void makeSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) CopyOrdered ordered) {
    executor.execute(work());
  }

  void makeSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) PageTurned turned) {
    executor.execute(work());
  }

  @PreDestroy
  void end() {
    over = true;
    Optional.ofNullable(copyist).ifPresent(SafeCopyist::close);
  }

  /** Why no safe copies are made; nothing when they are. */
  Optional<String> problem() {
    return Optional.ofNullable(problem).map(Throwable::getMessage);
  }

  /** False when this system is known not to let the demanded walls be built. */
  boolean isConfined() {
    return !(problem instanceof NotConfined);
  }

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Making safe copies", this::makeAllOrdered);
  }

  private void makeAllOrdered() throws IOException {
    if (over || !workers.tryAcquire()) {
      return;
    }
    try {
      Optional<SafeCopyist> ready = ready();
      if (ready.isPresent() && gate.isOpen()) {
        makeAllOrdered(ready.get());
      }
    } finally {
      workers.release();
    }
  }

  private void makeAllOrdered(SafeCopyist copyist) throws IOException {
    Optional<CopyOrder> order = orders.takeNext(copyist.longest());
    while (order.isPresent() && !over) {
      if (gate.letsThrough(order.get())) {
        orders.renew(order.get().fileId(), copyist.longest());
        make(order.get(), copyist);
      }
      order = orders.takeNext(copyist.longest());
    }
  }

  private void make(CopyOrder order, SafeCopyist copyist) throws IOException {
    if (order.format() == RecordFormat.ZIP) {
      unpacking.unpack(order, copyist);
    } else {
      new OrderedCopy(order, orders, vault).make(copyist);
    }
  }

  /** Without the demanded walls nobody copies: the orders wait, and it is looked again later. */
  private synchronized Optional<SafeCopyist> ready() {
    if (copyist == null) {
      try {
        copyist = open();
        problem = null;
      } catch (IOException e) {
        tell(e);
      }
    }
    return Optional.ofNullable(copyist);
  }

  private SafeCopyist open() throws IOException {
    Settings.Worker worker = settings.worker();
    Duration perPage = worker.timeLimit().dividedBy(PATIENCE_FOR_A_PAGE);
    SafeCopyist opened =
        SafeCopyist.behindTheStrongestWalls(
            new WorkerLaunch(
                worker.java(),
                classPath,
                worker.heapMegabytes(),
                perPage,
                worker.largestCopy(),
                closed()),
            worker.confinement());
    LOG.log(Level.INFO, "Safe copies are made behind these walls: {0}", opened.sandbox());
    orders.beginAnew();
    LivingServer.clearUpAfterTheDead();
    opened.keepWorkersAhead(1);
    return opened;
  }

  /** No worker sees the vault, nor the settings, keys and logs of the server's domain. */
  List<Path> closed() throws IOException {
    Path domain = Path.of(System.getProperty("com.sun.aas.instanceRoot", ""));
    Path vault =
        settings.vault().place() instanceof Folder(Path folder)
            ? Files.createDirectories(folder).toRealPath()
            : Path.of("");
    return Stream.of(vault, domain.resolve("config"), domain.resolve("logs"))
        .filter(Path::isAbsolute)
        .filter(Files::isDirectory)
        .toList();
  }

  /** Once, not at every look. */
  private void tell(IOException found) {
    if (!problem().equals(Optional.ofNullable(found.getMessage()))) {
      LOG.log(Level.ERROR, "No safe copies are made: {0}", found.getMessage());
    }
    problem = found;
  }
}
