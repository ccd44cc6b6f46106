package health.consilium.records.safecopy;

import health.consilium.platform.settings.Settings.Confinement;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Workers behind the strongest walls of this machine, which are tried once for all tests. */
final class WorkersOfTheTests {

  private static @Nullable Sandbox strongest;

  private WorkersOfTheTests() {}

  /** Started when their file is there: no groundwork would pay. */
  static synchronized SafeCopyist started(WorkerLaunch launch) throws IOException {
    Sandbox known = strongest;
    if (known == null) {
      known = SafeCopyist.strongestWalls(launch, Confinement.NONE);
      strongest = known;
    }
    return new SafeCopyist(launch, known);
  }
}
