package health.consilium.records.safecopy;

import health.consilium.platform.settings.Settings.Confinement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The walls that this system can put around a worker, strongest first. */
enum Sandbox {
  /**
   * Started as root: nobody's rights, no network, no sight of other processes or of our folders.
   */
  NOBODY(Confinement.FULL),
  /** The same, but for the rights, as an ordinary user whom the system lets make namespaces. */
  NAMESPACES(Confinement.FULL),
  NO_NETWORK(Confinement.NO_NETWORK),
  LIMITS_ONLY(Confinement.LIMITS_ONLY),
  NONE(Confinement.NONE);

  private static final List<String> ALONE =
      List.of("--net", "--pid", "--fork", "--kill-child", "--mount-proc");

  /** Lays an empty folder over each one named, then begins what stands after the dashes. */
  private static final String HIDING =
      "while [ \"$1\" != -- ]; do"
          + " mount -t tmpfs -o ro,size=4k,mode=000 none \"$1\" || exit 1; shift; done;"
          + " shift; exec \"$@\"";

  /** What may never come back, whatever is started afterwards. */
  private static final List<String> POWERLESS =
      List.of("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all");

  private static final int LARGEST_FILE = 64 * 1024 * 1024;

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

  /** What stands before the command of the worker, who shall not see what lies in the folders. */
  List<String> prefix(long cpuSeconds, List<Path> hidden) {
    List<String> prefix = new ArrayList<>();
    if (this != NONE) {
      prefix.addAll(List.of("prlimit", "--cpu=" + cpuSeconds, "--fsize=" + LARGEST_FILE));
      prefix.addAll(List.of("--core=0", "--nofile=512"));
    }
    prefix.addAll(walls(hidden));
    return prefix;
  }

  private List<String> walls(List<Path> hidden) {
    List<String> walls = new ArrayList<>();
    switch (this) {
      case NOBODY -> {
        walls.add("unshare");
        walls.addAll(ALONE);
        walls.addAll(hiding(hidden));
        walls.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        walls.addAll(POWERLESS);
      }
      case NAMESPACES -> {
        walls.addAll(List.of("unshare", "--user", "--map-root-user"));
        walls.addAll(ALONE);
        walls.addAll(hiding(hidden));
        walls.add("setpriv");
        walls.addAll(POWERLESS);
      }
      case NO_NETWORK -> walls.addAll(List.of("unshare", "--user", "--map-root-user", "--net"));
      case LIMITS_ONLY, NONE -> {}
    }
    return walls;
  }

  private static List<String> hiding(List<Path> hidden) {
    List<String> hiding = new ArrayList<>(List.of("sh", "-c", HIDING, "walls"));
    hidden.forEach(folder -> hiding.add(folder.toString()));
    hiding.add("--");
    return hiding;
  }
}
