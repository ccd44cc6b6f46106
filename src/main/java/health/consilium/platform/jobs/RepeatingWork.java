package health.consilium.platform.jobs;

import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done again and again: a run that fails, however badly, is told and not the last. */
public final class RepeatingWork implements Runnable {

  private static final System.Logger LOG = System.getLogger(RepeatingWork.class.getName());

  private final String name;
  private final Callable<?> work;

  private RepeatingWork(String name, Callable<?> work) {
    this.name = name;
    this.work = work;
  }

  /** The name stands in the log when a run fails: {@code the vault's sweep}. */
  public static RepeatingWork of(String name, Run run) {
    return new RepeatingWork(
        name,
        () -> {
          run.run();
          return name;
        });
  }

  /** A task keeps whatever its run throws, errors of the machine too; here it is only told. */
  @Override
  public void run() {
    FutureTask<?> once = new FutureTask<>(work);
    once.run();
    try {
      once.get();
    } catch (ExecutionException failure) {
      LOG.log(Level.ERROR, name + " failed and is tried again", failure.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** One run of the work. */
  @FunctionalInterface
  public interface Run {
    void run() throws Exception;
  }
}
