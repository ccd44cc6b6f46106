package health.consilium.support;

import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.records.safecopy.WallsHere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;

/** A whole portal on this machine: PostgreSQL, a mail server, GlassFish and the WAR. */
public final class PortalServer implements AutoCloseable {

  /** What runs as long as the portal does, and stops without a checked exception. */
  interface Part extends AutoCloseable {
    @Override
    void close();
  }

  private static final long LEAST_FREE_SPACE = 1L << 30;
  private static final String HOSPITAL = "Harbour General Hospital";

  private final URI address;
  private final RunFolder folder;
  private final LocalDatabase database;
  private final MailCatcher mail;
  private final GlassFish glassFish;
  private final Deque<Part> parts;

  private PortalServer(
      URI address,
      RunFolder folder,
      LocalDatabase database,
      MailCatcher mail,
      GlassFish glassFish,
      Deque<Part> parts) {
    this.address = address;
    this.folder = folder;
    this.database = database;
    this.mail = mail;
    this.glassFish = glassFish;
    this.parts = parts;
  }

  /** On free ports, and without anything that an earlier portal kept in the folder. */
  public static PortalServer startEmpty(Path path) {
    return startEmpty(path, Map.of());
  }

  /** The same with settings of its own. */
  public static PortalServer startEmpty(Path path, Map<String, String> own) {
    Part lock = RunFolder.open(path);
    for (String left : List.of("postgres", "mail", "vault")) {
      RunFolder.delete(path.resolve(left));
    }
    lock.close();
    return start(path, GlassFish.freePort(), GlassFish.freePort(), own);
  }

  /**
   * Everything the portal keeps lies in the folder, so the next start finds it again.
   *
   * <p>It stops with this process, also when that ends while the portal is still starting.
   */
  public static PortalServer start(Path path, int httpPort, int smtpPort) {
    return start(path, httpPort, smtpPort, Map.of());
  }

  private static PortalServer start(
      Path path, int httpPort, int smtpPort, Map<String, String> own) {
    Deque<Part> parts = new ConcurrentLinkedDeque<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAll(parts), "stop the portal"));
    try {
      return start(path, httpPort, smtpPort, own, parts);
    } catch (RuntimeException failure) {
      closeAll(parts);
      throw failure;
    }
  }

  private static PortalServer start(
      Path path, int httpPort, int smtpPort, Map<String, String> own, Deque<Part> parts) {
    RunFolder folder = kept(parts, RunFolder.open(path));
    requireSpace(folder.path());
    requireFree(httpPort, "portal.port");
    requireFree(smtpPort, "portal.smtp.port");
    LocalDatabase database = kept(parts, LocalDatabase.start(folder));
    MailCatcher mail = kept(parts, MailCatcher.start(folder.child("mail"), smtpPort));
    var address = URI.create("http://localhost:" + httpPort);
    Map<String, String> settings = settings(address, folder, database, smtpPort);
    settings.putAll(own);
    GlassFish glassFish = kept(parts, GlassFish.start(folder, httpPort, settings));
    return new PortalServer(address, folder, database, mail, glassFish, parts);
  }

  /** Puts a WAR at the root of the address; an earlier one must be taken away before. */
  public void deploy(Path war) {
    glassFish.deploy(war, "consilium", "/");
  }

  /** Puts something to compare with beside the portal, at an address of its own. */
  public void deployBeside(Path war, String name) {
    glassFish.deploy(war, name, "/" + name);
  }

  /** Ends GlassFish as {@code kill -9} does; the database and the mail server stay. */
  public void kill() {
    glassFish.kill();
  }

  /** The number of GlassFish's process. */
  public long pid() {
    return glassFish.pid();
  }

  /** Starts GlassFish again after it was killed, with the WAR that was deployed. */
  public void startAgain() {
    glassFish.startAgain(folder);
  }

  private static Map<String, String> settings(
      URI address, RunFolder folder, LocalDatabase database, int smtpPort) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("CONSILIUM_BASE_URL", address.toString());
    // whoever tries the portal comes in by a password; a signature asks for more here too
    settings.put("CONSILIUM_SECOND_FACTOR", "signing");
    settings.put("CONSILIUM_HOSPITAL_NAME", HOSPITAL);
    settings.put("CONSILIUM_HOSPITAL_ADDRESS", "1 Harbour Road|Singapore");
    settings.put("CONSILIUM_TIME_ZONE", "Asia/Singapore");
    settings.put("CONSILIUM_DB_URL", database.url());
    settings.put("CONSILIUM_DB_USER", LocalDatabase.NAME);
    settings.put("CONSILIUM_DB_PASSWORD", LocalDatabase.NAME);
    settings.put("CONSILIUM_SMTP_HOST", "127.0.0.1");
    settings.put("CONSILIUM_SMTP_PORT", String.valueOf(smtpPort));
    settings.put("CONSILIUM_SMTP_TLS", "none");
    // everybody here lives behind the same few @
    settings.put("CONSILIUM_SMTP_PER_MINUTE", "1000000");
    settings.put("CONSILIUM_MAIL_FROM", "second-opinion@hospital.example");
    settings.put("CONSILIUM_VAULT_FOLDER", folder.child("vault").toString());
    settings.put("CONSILIUM_VAULT_KEY", folder.secret("vaultKey"));
    settings.put("CONSILIUM_SEAL_STORE", seal(folder).toString());
    settings.put("CONSILIUM_SEAL_PASSWORD", folder.secret("sealPassword"));
    settings.put("CONSILIUM_SAFE_COPY_CONFINEMENT", confinement());
    settings.put("CONSILIUM_EMERGENCY_NUMBERS", "MY=999,CN=120,ID=112,SG=995,VN=115,RU=112");
    return settings;
  }

  /** Made by the first start and kept: what was sealed yesterday is sealed by the same today. */
  private static Path seal(RunFolder folder) {
    Path file = folder.path().resolve("seal.p12");
    if (!Files.exists(file)) {
      OwnCertificate.selfMade(HOSPITAL).save(file, folder.secret("sealPassword"));
    }
    return file;
  }

  /** What this machine can do, however little: here nobody's records are at stake. */
  private static String confinement() {
    Confinement strongest = WallsHere.strongest();
    String setting = strongest.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (strongest != Confinement.FULL) {
      System.out.printf(
          "This machine blocks namespaces: patients' files are opened behind weaker walls (%s);"
              + " a hospital's server would refuse to.%n",
          setting);
    }
    return setting;
  }

  private static void requireFree(int port, String setting) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException taken) {
      throw new CannotStart(
          "Port %d is taken: stop what uses it, or choose another with -D%s=%d."
              .formatted(port, setting, port + 1),
          taken);
    }
  }

  private static void requireSpace(Path path) {
    try {
      if (Files.getFileStore(path).getUsableSpace() < LEAST_FREE_SPACE) {
        throw new CannotStart("The disk of %s has less than 1 GB free.".formatted(path));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <T extends Part> T kept(Deque<Part> parts, T part) {
    parts.push(part);
    return part;
  }

  /** Ends it before this process does. */
  @Override
  public void close() {
    closeAll(parts);
  }

  private static void closeAll(Deque<Part> parts) {
    for (Part part = parts.poll(); part != null; part = parts.poll()) {
      part.close();
    }
  }

  public URI address() {
    return address;
  }

  /** The folder that holds everything of this portal. */
  public Path folder() {
    return folder.path();
  }

  public DataSource database() {
    return database.dataSource();
  }

  public MailCatcher mail() {
    return mail;
  }

  /** The server's own log. */
  public Path log() {
    return glassFish.log();
  }

  public int adminPort() {
    return glassFish.adminPort();
  }

  public String adminPassword() {
    return folder.secret("adminPassword");
  }
}
