package health.consilium.bench;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import health.consilium.bench.bare.BareUploadServlet;
import health.consilium.support.Crowd;
import health.consilium.support.PortalServer;
import health.consilium.support.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A portal to be measured, with the bare servlet beside it in the same server. */
final class BenchPortal implements AutoCloseable {

  private static final String BARE = "bare";
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final PortalServer portal;
  private final Path folder;

  private BenchPortal(PortalServer portal, Path folder) {
    this.portal = portal;
    this.folder = folder;
  }

  static BenchPortal start(String name, Map<String, String> settings) throws IOException {
    Path folder = Path.of("target", "bench", name).toAbsolutePath();
    Path bareFolder = Files.createDirectories(folder.resolve(BARE));
    Map<String, String> all = new HashMap<>(settings);
    all.put("BENCH_FOLDER", bareFolder.toString());
    PortalServer portal = PortalServer.startEmpty(folder, all);
    Path bare = folder.resolve("bare.war");
    ShrinkWrap.create(WebArchive.class)
        .addClass(BareUploadServlet.class)
        .as(ZipExporter.class)
        .exportTo(bare.toFile(), true);
    // first: GlassFish ends the timers of what is already there when another application comes
    portal.deployBeside(bare, BARE);
    portal.deploy(Path.of("target", "consilium.war"));
    var visitor = new Visitor(portal.address());
    await().atMost(ofMinutes(2)).until(() -> visitor.open("/health/ready").status() == 200);
    return new BenchPortal(portal, folder);
  }

  /** Safe copies are measured by themselves: here nobody makes any. */
  BenchPortal withoutSafeCopies() throws SQLException {
    try (Connection connection = portal.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create function parked() returns trigger language plpgsql as"
              + " 'begin new.parked_at = now(); return new; end'");
      statement.execute(
          "create trigger parked before insert on safe_copy_job for each row"
              + " execute function parked()");
    }
    return this;
  }

  PortalWay portalWay(int patients) throws SQLException {
    return new PortalWay(Crowd.of(portal, patients));
  }

  /** Where the bare servlet's files lie. */
  Path bareFolder() {
    return folder.resolve(BARE);
  }

  PutWay bareWay() {
    URI address = URI.create(portal.address() + "/" + BARE + "/");
    return new PutWay("bare servlet (hash, sync)", address);
  }

  /** Bytes that lie in the vault. */
  long stored() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("vault"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  WorkerWatch watchWorkers() {
    return WorkerWatch.of(folder);
  }

  /** Waits until what a start brings along, such as the first letter's fonts, is over. */
  BenchPortal atRest() {
    AtomicLong last = new AtomicLong();
    await()
        .atMost(ofMinutes(2))
        .pollInterval(ofSeconds(2))
        .until(
            () -> {
              long now = liveHeap();
              return Math.abs(now - last.getAndSet(now)) < SentFile.MEGABYTE;
            });
    return this;
  }

  /** Bytes of the server's heap that live after a full collection. */
  long liveHeap() throws IOException, InterruptedException {
    jcmd("GC.run");
    long kilobytes = 0;
    for (Matcher used = USED.matcher(jcmd("GC.heap_info")); used.find(); ) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes * 1024;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process jcmd =
        new ProcessBuilder(program.toString(), String.valueOf(portal.pid()), command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (jcmd.waitFor() != 0) {
      throw new IOException("jcmd failed: " + answer);
    }
    // what the virtual machine keeps of classes is no heap
    return answer.lines().takeWhile(line -> !line.contains("Metaspace")).toList().toString();
  }

  @Override
  public void close() {
    portal.close();
  }
}
