package health.consilium.support;

import health.consilium.support.PortalServer.Part;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one portal of a whole test run: started by the first test that needs it, empty, then kept.
 */
public final class PortalUnderTest {

  private static final Path FOLDER = Path.of("target", "portal");

  private static @Nullable PortalServer portal;

  private PortalUnderTest() {}

  /** The running portal; its ports are free ones of this machine. */
  public static synchronized PortalServer portal() {
    if (portal == null) {
      forgetTheLastRun();
      PortalServer started = PortalServer.start(FOLDER, GlassFish.freePort(), GlassFish.freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop the portal"));
      portal = started;
    }
    return portal;
  }

  private static void forgetTheLastRun() {
    Part lock = RunFolder.open(FOLDER);
    for (String left : List.of("postgres", "mail", "vault")) {
      RunFolder.delete(FOLDER.resolve(left));
    }
    lock.close();
  }
}
