package health.consilium.support;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second portal for what would disturb the others: it is killed, or something it needs is taken
 * away. Started by the first test that asks, and left as it was found by each.
 */
public final class SparePortal {

  /** Whom it invited at its first start. */
  public static final String ADMINISTRATOR = "administrator@spare.example";

  /** Who breaks it has it alone. */
  public static final String LOCK = "spare portal";

  private static @Nullable PortalServer portal;

  private SparePortal() {}

  /** The portal, which answers. */
  public static synchronized PortalServer ready() {
    if (portal == null) {
      portal =
          PortalServer.startEmpty(
              Path.of("target", "spare-portal"),
              Map.of(
                  "CONSILIUM_ADMINISTRATOR_EMAIL",
                  ADMINISTRATOR,
                  "CONSILIUM_SECOND_FACTOR",
                  "sign-in"));
      portal.deploy(Path.of("target", "consilium.war"));
    }
    awaitReady(portal);
    return portal;
  }

  /** After it was killed: returns when it answers again. */
  public static void startAgain() {
    PortalServer killed = portal;
    if (killed == null) {
      throw new IllegalStateException("was never started");
    }
    killed.startAgain();
    awaitReady(killed);
  }

  private static void awaitReady(PortalServer portal) {
    var visitor = new Visitor(portal.address());
    await()
        .atMost(ofMinutes(4))
        .until(
            () ->
                visitor.open("/sign-in").status() == 200
                    && visitor.open("/health/ready").status() == 200);
  }
}
