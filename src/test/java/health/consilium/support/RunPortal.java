package health.consilium.support;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts a portal for a person and keeps it until Ctrl-C. */
final class RunPortal {

  private RunPortal() {}

  public static void main(String[] arguments) throws InterruptedException {
    Logger.getLogger("").setLevel(Level.WARNING);
    try {
      run();
    } catch (CannotStart refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    } catch (UncheckedIOException full) {
      System.err.printf("Consilium cannot write what it needs: %s%n", full.getMessage());
      System.exit(1);
    }
  }

  private static void run() throws InterruptedException {
    Path folder = Path.of(".run");
    if (!"false".equals(System.getProperty("fresh", "false"))) {
      RunFolder.open(folder).close();
      RunFolder.delete(folder);
    }
    PortalServer portal =
        PortalServer.start(
            folder,
            Integer.getInteger("portal.port", 8080),
            Integer.getInteger("portal.smtp.port", 2525));
    portal.deploy(Path.of(System.getProperty("portal.war", "target/consilium.war")));
    DemoData.seed(portal);
    System.out.printf("%nConsilium is ready at %s%n%n", portal.address());
    DemoData.SIGN_INS.forEach(System.out::println);
    System.out.printf(
        "Password of each: %s%nMails: %s · Stop with Ctrl-C.%n", DemoData.PASSWORD, ".run/mail");
    Thread.currentThread().join();
  }
}
