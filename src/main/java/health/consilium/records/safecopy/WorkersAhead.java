package health.consilium.records.safecopy;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Keeps a worker started and warm before its file comes. None is used twice: what one file did to
 * it must not reach the next.
 */
final class WorkersAhead implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(WorkersAhead.class.getName());

  private final WorkerLaunch launch;
  private final Sandbox sandbox;
  private final Deque<Worker> waiting = new ArrayDeque<>();
  private int wanted;

  WorkersAhead(WorkerLaunch launch, Sandbox sandbox) {
    this.launch = launch;
    this.sandbox = sandbox;
  }

  /** From now on so many wait, started again as they are taken. */
  synchronized void keep(int count) {
    wanted = count;
    startOthers();
  }

  Worker take() throws IOException {
    Optional<Worker> ready = firstAlive();
    Worker taken = ready.isPresent() ? ready.get() : Worker.start(launch, sandbox);
    startOthers();
    return taken;
  }

  synchronized int waiting() {
    return waiting.size();
  }

  @Override
  public synchronized void close() {
    wanted = 0;
    while (!waiting.isEmpty()) {
      end(waiting.remove());
    }
  }

  private synchronized Optional<Worker> firstAlive() {
    while (!waiting.isEmpty()) {
      Worker first = waiting.remove();
      if (first.isAlive()) {
        return Optional.of(first);
      }
      end(first);
    }
    return Optional.empty();
  }

  private void startOthers() {
    Thread.ofVirtual().name("safe-copy-worker-ahead").start(this::startMissing);
  }

  private synchronized void startMissing() {
    try {
      while (waiting.size() < wanted) {
        waiting.add(Worker.start(launch, sandbox));
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "No worker could be started ahead", e);
    }
  }

  private static void end(Worker worker) {
    try {
      worker.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What a worker left behind stays", e);
    }
  }
}
