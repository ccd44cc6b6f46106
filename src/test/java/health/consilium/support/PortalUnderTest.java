package health.consilium.support;

import java.nio.file.Path;
import java.util.Map;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * The one portal of a whole test run: started by the first test that needs it, empty, then kept.
 */
public final class PortalUnderTest {

  private static final Path FOLDER = Path.of("target", "portal");

  private static @Nullable PortalServer portal;
  private static @Nullable String refusal;
  private static boolean deployed;

  private PortalUnderTest() {}

  /** The running portal; its ports are free ones of this machine. */
  public static synchronized PortalServer portal() {
    if (refusal != null) {
      throw new CannotStart(refusal);
    }
    if (portal == null) {
      portal = start();
    }
    return portal;
  }

  /** The first archive stays for the whole run; every test class brings the same one. */
  static synchronized void deployOnce(Archive<?> archive) {
    PortalServer running = portal();
    if (deployed) {
      return;
    }
    Path war = running.folder().resolve("consilium-with-tests.war");
    archive.as(ZipExporter.class).exportTo(war.toFile(), true);
    try {
      running.deploy(war);
      deployed = true;
    } catch (CannotStart failure) {
      refusal = failure.getMessage();
      throw failure;
    }
  }

  private static PortalServer start() {
    try {
      // each person of the journeys comes from an address of their own, as they do in life
      return PortalServer.startEmpty(FOLDER, Map.of("CONSILIUM_PROXIES", "127.0.0.1, ::1"));
    } catch (CannotStart failure) {
      refusal = failure.getMessage();
      throw failure;
    }
  }
}
