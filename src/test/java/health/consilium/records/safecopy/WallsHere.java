package health.consilium.records.safecopy;

import health.consilium.platform.settings.Settings.Confinement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells how strong the walls are that this machine lets anybody build around a process. */
public final class WallsHere {

  /** Who counts workers and their folders has them alone. */
  static final String LOCK = "workers";

  private static final long CPU_SECONDS = 5;

  private WallsHere() {}

  public static Confinement strongest() {
    return Stream.of(Sandbox.values())
        .filter(WallsHere::hold)
        .map(Sandbox::confinement)
        .findFirst()
        .orElse(Confinement.NONE);
  }

  private static boolean hold(Sandbox sandbox) {
    List<String> command = new ArrayList<>(sandbox.prefix(CPU_SECONDS, List.of()));
    command.add("true");
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
