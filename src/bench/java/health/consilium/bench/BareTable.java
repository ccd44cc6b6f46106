package health.consilium.bench;

import health.consilium.bench.bare.BareQueuePage;
import health.consilium.support.PortalServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A lazy PrimeFaces table of referrals, beside the portal on the same server and database. */
final class BareTable {

  static final String PATH = "/bare-queue/queue.xhtml";

  private static final Path VIEWS = Path.of("src/bench/bare-queue");

  private BareTable() {}

  static void deployBeside(PortalServer portal, Path folder) throws IOException {
    Path war = folder.resolve("bare-queue.war");
    ShrinkWrap.create(WebArchive.class)
        .addClass(BareQueuePage.class)
        .addAsWebResource(VIEWS.resolve("queue.xhtml").toFile(), "queue.xhtml")
        .setWebXML(VIEWS.resolve("web.xml").toFile())
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsLibraries(primeFaces().toFile())
        .as(ZipExporter.class)
        .exportTo(war.toFile(), true);
    portal.deployBeside(war, "bare-queue");
  }

  private static Path primeFaces() throws IOException {
    try (Stream<Path> libraries = Files.list(Path.of("target/consilium/WEB-INF/lib"))) {
      return libraries
          .filter(library -> library.getFileName().toString().startsWith("primefaces-"))
          .findFirst()
          .orElseThrow();
    }
  }
}
