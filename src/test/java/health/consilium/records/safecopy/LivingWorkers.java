package health.consilium.records.safecopy;

import java.io.IOException;
import java.util.List;

/** The workers that this program started, and no other process that runs beside them. */
final class LivingWorkers {

  private LivingWorkers() {}

  static List<ProcessHandle> now() throws IOException {
    String folders = LivingServer.own().prefix();
    return ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(folders))
        .filter(ProcessHandle::isAlive)
        .toList();
  }
}
