package health.consilium.support;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The application server with a domain made from {@code server-config}.
 *
 * <p>A configured domain is used again until a script or a port changes; each start begins with the
 * configured {@code domain.xml} and no application, whatever the last run left.
 */
final class GlassFish implements PortalServer.Part {

  private static final Path SCRIPTS = Path.of("server-config");
  private static final String DOMAIN = "portal";
  private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Path installation;
  private final Path domains;
  private final Path passwords;
  private final int httpPort;
  private final int adminPort;
  private final Map<String, String> settings;
  private @Nullable Process process;

  private GlassFish(RunFolder folder, int httpPort, Map<String, String> settings) {
    this.installation = Path.of(System.getProperty("portal.glassfish", "target/glassfish8"));
    this.domains = folder.child("domains");
    this.passwords = passwordFile(folder);
    this.httpPort = httpPort;
    this.settings = settings;
    this.adminPort = adminPort(domains.resolve("admin.port"));
  }

  static GlassFish start(RunFolder folder, int httpPort, Map<String, String> settings) {
    var glassFish = new GlassFish(folder, httpPort, settings);
    glassFish.configureOnce(folder);
    glassFish.takeApplicationsAway();
    try {
      glassFish.launch(folder);
    } catch (CannotStart failure) {
      glassFish.close();
      throw failure;
    }
    return glassFish;
  }

  private void configureOnce(RunFolder folder) {
    Path mark = domains.resolve("configured-by");
    String scripts = scripts();
    if (read(mark).equals(scripts)) {
      return;
    }
    try {
      configure(folder);
    } catch (CannotStart busyMachine) {
      close();
      configure(folder);
    }
    write(mark, scripts);
  }

  private void configure(RunFolder folder) {
    RunFolder.delete(domains.resolve(DOMAIN));
    asadmin(
        "create-domain",
        "--domaindir",
        domains.toString(),
        "--checkports=false",
        "--adminport",
        String.valueOf(adminPort),
        "--instanceport",
        String.valueOf(httpPort),
        DOMAIN);
    copy(driver(), domain().resolve("lib").resolve("postgresql.jar"));
    copy(SCRIPTS.resolve("logging.properties"), domain().resolve("config/logging.properties"));
    RunFolder.delete(domain().resolve("docroot/index.html"));
    launch(folder);
    runScripts();
    close();
    copy(domain().resolve("config/domain.xml"), domains.resolve("domain.xml"));
  }

  private void runScripts() {
    for (Path script : scriptFiles()) {
      String answer = asadmin("multimode", "--file", script.toString());
      if (answer.contains("failed.")) {
        throw new CannotStart("%s has a command that fails: %s".formatted(script, answer));
      }
    }
  }

  private void takeApplicationsAway() {
    copy(domains.resolve("domain.xml"), domain().resolve("config/domain.xml"));
    for (String left : List.of("applications", "generated", "osgi-cache")) {
      RunFolder.delete(domain().resolve(left));
    }
  }

  private void launch(RunFolder folder) {
    var server = new ProcessBuilder(commandLine());
    server.environment().putAll(settings);
    server.environment().put("JAVA_TOOL_OPTIONS", options() + agent());
    server.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    server.redirectErrorStream(true);
    server.redirectOutput(folder.path().resolve("glassfish.log").toFile());
    try {
      Process started = server.start();
      process = started;
      folder.remember("glassfish", started.toHandle());
      awaitListener(started);
    } catch (IOException failure) {
      throw new CannotStart("GlassFish does not start.", failure);
    }
  }

  /** Benchmarks let the server warm up; everything else lives shortly. */
  private static String options() {
    return System.getProperty("portal.java.options", SHORT_LIFE);
  }

  /** What watches which lines the tests reach, when the build wants to know. */
  private static String agent() {
    String agent = System.getProperty("portal.agent", "");
    return agent.startsWith("-javaagent") ? " " + agent : "";
  }

  /** The server's own command line, so that this process is its parent and ends it. */
  private List<String> commandLine() {
    String dryRun = asadmin("start-domain", "--dry-run", "--domaindir", domains.toString(), DOMAIN);
    return dryRun
        .lines()
        .dropWhile(line -> !line.endsWith("java"))
        .takeWhile(line -> !line.isBlank())
        .toList();
  }

  private void awaitListener(Process started) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(httpPort) || !answers(adminPort)) {
      if (!started.isAlive() || System.nanoTime() > deadline) {
        throw new CannotStart("GlassFish does not start: see %s.".formatted(log()));
      }
      pause();
    }
  }

  private static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while GlassFish was starting.", interrupted);
    }
  }

  void deploy(Path war, String name, String root) {
    asadmin("deploy", "--name", name, "--contextroot", root, war.toString());
  }

  private String asadmin(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(installation.resolve("bin/asadmin").toString());
    command.addAll(List.of("--host", "127.0.0.1", "--port", String.valueOf(adminPort)));
    command.addAll(List.of("--user", "admin"));
    command.addAll(List.of("--interactive=false", "--passwordfile", passwords.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("AS_JAVA", System.getProperty("java.home"));
    builder.environment().put("JAVA_TOOL_OPTIONS", SHORT_LIFE);
    try {
      Process asadmin = builder.start();
      asadmin.getOutputStream().close();
      var answer = new String(asadmin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (asadmin.waitFor() != 0) {
        throw new CannotStart(
            "asadmin %s failed (more in %s):%n%s"
                .formatted(arguments[0], log(), withoutStackTrace(answer)));
      }
      return answer;
    } catch (IOException failure) {
      throw new CannotStart("GlassFish is not in %s.".formatted(installation), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while asadmin was running.", interrupted);
    }
  }

  private static String withoutStackTrace(String answer) {
    return answer
        .lines()
        .filter(line -> !line.matches("\\tat .*|Picked up .*"))
        .collect(joining("\n"));
  }

  private static Path passwordFile(RunFolder folder) {
    Path file = folder.path().resolve("asadmin.passwords");
    write(file, "AS_ADMIN_PASSWORD=" + folder.secret("adminPassword") + "\n");
    file.toFile().setReadable(false, false);
    file.toFile().setReadable(true, true);
    return file;
  }

  private static int adminPort(Path file) {
    String known = read(file);
    if (!known.isEmpty() && !answers(Integer.parseInt(known))) {
      return Integer.parseInt(known);
    }
    int port = freePort();
    write(file, String.valueOf(port));
    return port;
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String scripts() {
    var text = new StringBuilder("http %d admin %d\n".formatted(httpPort, adminPort));
    text.append(driver()).append('\n').append(System.getProperty("java.home")).append('\n');
    text.append(read(SCRIPTS.resolve("logging.properties")));
    scriptFiles().forEach(script -> text.append(read(script)));
    return text.toString();
  }

  private static List<Path> scriptFiles() {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".asadmin")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path driver() {
    try {
      return Path.of(
          org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path domain() {
    return domains.resolve(DOMAIN);
  }

  /** Ends the server without a word, as a power cut does. */
  void kill() {
    Process killed = Objects.requireNonNull(process, "is not running");
    killed.destroyForcibly();
    killed.onExit().join();
  }

  /** Starts the server again with what was deployed. */
  void startAgain(RunFolder folder) {
    launch(folder);
  }

  long pid() {
    return Objects.requireNonNull(process, "is not running").pid();
  }

  Path log() {
    return domain().resolve("logs/server.log");
  }

  int adminPort() {
    return adminPort;
  }

  @Override
  public void close() {
    if (process != null) {
      RunFolder.end(process.toHandle());
      process = null;
    }
  }
}
