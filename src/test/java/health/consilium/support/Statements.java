package health.consilium.support;

import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what is asked of the database while something is done, as EclipseLink logs it. */
public final class Statements {

  private static final String SESSIONS = "org.eclipse.persistence.session";

  private Statements() {}

  public static int during(Runnable act) {
    return saidDuring(act).size();
  }

  /** What was asked of the database, in its order. */
  public static List<String> saidDuring(Runnable act) {
    List<Logger> loggers =
        Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
            .filter(name -> name.startsWith(SESSIONS) && name.endsWith(".sql"))
            .map(Logger::getLogger)
            .toList();
    var counting = new Counting(Thread.currentThread().threadId());
    loggers.forEach(
        logger -> {
          logger.setLevel(Level.FINE);
          logger.addHandler(counting);
        });
    try {
      act.run();
      return List.copyOf(counting.statements);
    } finally {
      loggers.forEach(
          logger -> {
            logger.setLevel(null);
            logger.removeHandler(counting);
          });
    }
  }

  /** Only what this thread does: timers ask the database too. */
  private static final class Counting extends Handler {

    private final long thread;
    private final Queue<String> statements = new ConcurrentLinkedQueue<>();

    Counting(long thread) {
      this.thread = thread;
    }

    @Override
    public void publish(LogRecord statement) {
      if (statement.getLongThreadID() == thread) {
        statements.add(String.valueOf(statement.getMessage()));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
