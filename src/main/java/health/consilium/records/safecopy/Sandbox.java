package health.consilium.records.safecopy;

import health.consilium.platform.settings.Settings.Confinement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The walls that this system can put around a worker, strongest first. */
enum Sandbox {
  /** Started as root: nobody's rights, no network, no sight of other processes. */
  NOBODY(Confinement.FULL),
  /** Started as an ordinary user whom the system lets make namespaces. */
  NAMESPACES(Confinement.FULL),
  NO_NETWORK(Confinement.NO_NETWORK),
  LIMITS_ONLY(Confinement.LIMITS_ONLY),
  NONE(Confinement.NONE);

  private static final List<String> ALONE =
      List.of("--net", "--pid", "--fork", "--kill-child", "--mount-proc");

  private final Confinement confinement;

  Sandbox(Confinement confinement) {
    this.confinement = confinement;
  }

  /** The strongest walls that hold here; refused when they are weaker than demanded. */
  static Sandbox strongest(Predicate<Sandbox> holds, Confinement demanded) throws IOException {
    Sandbox strongest =
        Stream.of(values())
            .filter(holds)
            .findFirst()
            .orElseThrow(() -> new IOException("no worker for safe copies can be started"));
    if (strongest.confinement.compareTo(demanded) > 0) {
      throw new NotConfined(strongest);
    }
    return strongest;
  }

  Confinement confinement() {
    return confinement;
  }

  /** What stands before the command of the worker. */
  List<String> prefix(long cpuSeconds) {
    List<String> prefix = new ArrayList<>();
    if (this != NONE) {
      prefix.addAll(List.of("prlimit", "--cpu=" + cpuSeconds, "--core=0", "--nofile=512"));
    }
    prefix.addAll(walls());
    return prefix;
  }

  private List<String> walls() {
    List<String> walls = new ArrayList<>();
    switch (this) {
      case NOBODY -> {
        walls.add("unshare");
        walls.addAll(ALONE);
        walls.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534"));
        walls.addAll(List.of("--clear-groups", "--no-new-privs"));
      }
      case NAMESPACES -> {
        walls.addAll(List.of("unshare", "--user", "--map-root-user"));
        walls.addAll(ALONE);
      }
      case NO_NETWORK -> walls.addAll(List.of("unshare", "--user", "--map-root-user", "--net"));
      case LIMITS_ONLY, NONE -> {}
    }
    return walls;
  }
}
