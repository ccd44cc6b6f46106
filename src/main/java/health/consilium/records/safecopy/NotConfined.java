package health.consilium.records.safecopy;

import java.io.IOException;

/** This system does not let the walls be built that the operator demands around a worker. */
final class NotConfined extends IOException {

  NotConfined(Sandbox strongest) {
    super(
        "the safe-copy worker cannot be confined: the strongest walls that hold here are "
            + strongest
            + " (CONSILIUM_SAFE_COPY_CONFINEMENT, server-config/README.md)");
  }
}
