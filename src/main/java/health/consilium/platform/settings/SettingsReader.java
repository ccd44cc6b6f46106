package health.consilium.platform.settings;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.platform.settings.Settings.Credentials;
import health.consilium.platform.settings.Settings.MailServer;
import health.consilium.platform.settings.Settings.Review;
import health.consilium.platform.settings.Settings.Scanner;
import health.consilium.platform.settings.Settings.Site;
import health.consilium.platform.settings.Settings.Tls;
import health.consilium.platform.settings.Settings.Uploads;
import health.consilium.platform.settings.Settings.Vault;
import health.consilium.platform.settings.Settings.VaultPlace;
import health.consilium.platform.settings.Settings.Worker;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads the variables one by one and remembers every problem, so that all are told at once. */
final class SettingsReader {

  private static final String PREFIX = "CONSILIUM_";
  private static final long MEGABYTE = 1024L * 1024;
  private static final int KEY_BYTES = 32;
  private static final EmailAddress NOBODY = EmailAddress.of("nobody@localhost.invalid");

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  Settings read() {
    EmailAddress from = required("MAIL_FROM", NOBODY, SettingsReader::email);
    var settings =
        new Settings(site(from), mail(from), vault(), review(), worker(), uploads(), scanner());
    for (String database : List.of("DB_URL", "DB_USER", "DB_PASSWORD")) {
      required(database, "", text -> text);
    }
    if (!problems.isEmpty()) {
      throw new SettingsProblem(problems);
    }
    return settings;
  }

  private Site site(EmailAddress from) {
    return new Site(
        required("BASE_URL", URI.create("http://localhost"), SettingsReader::webAddress),
        required("HOSPITAL_NAME", "", text -> text),
        optional("HOSPITAL_ADDRESS", List.of(), SettingsReader::lines),
        optional("CONTACT_EMAIL", from, SettingsReader::email),
        optional("ADMINISTRATOR_EMAIL", Optional.empty(), text -> Optional.of(email(text))),
        optional("EMERGENCY_NUMBERS", Map.of(), SettingsReader::numbersByCountry),
        optional("PROXIES", Set.of(), SettingsReader::addresses));
  }

  private MailServer mail(EmailAddress from) {
    return new MailServer(
        required("SMTP_HOST", "", text -> text),
        required("SMTP_PORT", 1, text -> between(1, 65535, text)),
        optional("SMTP_TLS", Tls.STARTTLS, text -> Tls.valueOf(text.toUpperCase(Locale.ROOT))),
        from,
        credentials());
  }

  private Optional<Credentials> credentials() {
    Optional<String> user = find("SMTP_USER");
    Optional<String> password = find("SMTP_PASSWORD");
    if (user.isPresent() != password.isPresent()) {
      problems.add(PREFIX + "SMTP_USER and " + PREFIX + "SMTP_PASSWORD go together");
    }
    return user.flatMap(name -> password.map(secret -> new Credentials(name, secret)));
  }

  private Vault vault() {
    return new Vault(
        find("VAULT_S3_BUCKET").isPresent() ? bucket() : folder(),
        required("VAULT_KEY", List.of(), SettingsReader::keys));
  }

  private VaultPlace folder() {
    return new VaultPlace.Folder(required("VAULT_FOLDER", Path.of("/"), SettingsReader::absolute));
  }

  private VaultPlace bucket() {
    if (find("VAULT_FOLDER").isPresent()) {
      problems.add(PREFIX + "VAULT_FOLDER and " + PREFIX + "VAULT_S3_BUCKET exclude each other");
    }
    return new VaultPlace.Bucket(
        optional("VAULT_S3_ADDRESS", Optional.empty(), text -> Optional.of(webAddress(text))),
        optional("VAULT_S3_REGION", "us-east-1", text -> fitting("[a-z0-9-]+", text)),
        required("VAULT_S3_BUCKET", "", text -> fitting("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", text)),
        new Credentials(
            required("VAULT_S3_USER", "", text -> text),
            required("VAULT_S3_PASSWORD", "", text -> text)));
  }

  private Review review() {
    return new Review(
        optional("CLAIM_HOURS", Duration.ofHours(24), t -> Duration.ofHours(between(1, 720, t))),
        optional("TURNAROUND_DAYS", 5, text -> between(1, 60, text)),
        optional("HOLIDAYS", List.<LocalDate>of(), SettingsReader::dates).stream()
            .collect(Collectors.toUnmodifiableSet()),
        optional("TIME_ZONE", ZoneId.of("UTC"), ZoneId::of));
  }

  private Worker worker() {
    return new Worker(
        optional(
            "JAVA",
            Path.of(System.getProperty("java.home"), "bin", "java"),
            SettingsReader::absolute),
        optional("WORKER_HEAP_MB", 512, text -> between(64, 16_384, text)),
        optional(
            "WORKER_SECONDS",
            Duration.ofSeconds(120),
            t -> Duration.ofSeconds(between(5, 3600, t))),
        optional("SAFE_COPY_MAX_MB", 256, text -> between(1, 10_000, text)) * MEGABYTE,
        optional("SAFE_COPY_CONFINEMENT", Confinement.FULL, SettingsReader::confinement));
  }

  private Uploads uploads() {
    return new Uploads(
        optional("UPLOAD_MAX_MB", 200, text -> between(1, 10_000, text)) * MEGABYTE,
        optional("REFERRAL_MAX_MB", 2048, text -> between(1, 100_000, text)) * MEGABYTE,
        optional("REFERRAL_MAX_RECORDS", 200, text -> between(1, 10_000, text)));
  }

  private Optional<Scanner> scanner() {
    Duration patience =
        optional(
            "CLAMD_SECONDS", Duration.ofSeconds(60), t -> Duration.ofSeconds(between(1, 600, t)));
    return optional(
        "CLAMD", Optional.empty(), text -> Optional.of(new Scanner(clamd(text), patience)));
  }

  private <T> T required(String name, T instead, Function<String, T> reading) {
    Optional<String> text = find(name);
    if (text.isEmpty()) {
      problems.add(PREFIX + name + " is missing");
      return instead;
    }
    return read(name, text.get(), instead, reading);
  }

  private <T> T optional(String name, T otherwise, Function<String, T> reading) {
    return find(name).map(text -> read(name, text, otherwise, reading)).orElse(otherwise);
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(PREFIX + name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The value itself is not repeated in the problem: it may be a secret. */
  private <T> T read(String name, String text, T instead, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      problems.add(PREFIX + name + " is wrong");
      return instead;
    }
  }

  private static EmailAddress email(String text) {
    return EmailAddress.of(text);
  }

  private static URI webAddress(String text) {
    URI address = URI.create(text);
    if (address.getHost() == null
        || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
      throw new IllegalArgumentException("not a web address");
    }
    return address;
  }

  /** A path is a local socket. */
  private static SocketAddress clamd(String text) {
    if (text.startsWith("/")) {
      return UnixDomainSocketAddress.of(text);
    }
    int colon = text.lastIndexOf(':');
    return InetSocketAddress.createUnresolved(
        fitting("[a-zA-Z0-9.:\\[\\]-]+", text.substring(0, Math.max(0, colon))),
        between(1, 65_535, text.substring(colon + 1)));
  }

  private static Confinement confinement(String text) {
    return Confinement.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Path absolute(String text) {
    Path path = Path.of(text);
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute path");
    }
    return path;
  }

  private static String fitting(String pattern, String text) {
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException("not of the form " + pattern);
    }
    return text;
  }

  private static List<SecretKey> keys(String text) {
    List<SecretKey> keys = parts(text).map(SettingsReader::key).toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no key");
    }
    return keys;
  }

  private static SecretKey key(String text) {
    byte[] key = Base64.getDecoder().decode(text);
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("not 32 bytes");
    }
    return new SecretKeySpec(key, "AES");
  }

  private static int between(int least, int most, String text) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  private static Map<String, String> numbersByCountry(String text) {
    return parts(text)
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(SettingsReader::country, pair -> pair[1].strip()));
  }

  private static String country(String[] pair) {
    String country = pair[0].strip();
    if (pair.length != 2 || !country.matches("[A-Z]{2}") || !pair[1].matches("[0-9 +/-]+")) {
      throw new IllegalArgumentException("not a country and a number");
    }
    return country;
  }

  private static Set<String> addresses(String text) {
    if (!text.matches("[0-9a-fA-F.:, ]+")) {
      throw new IllegalArgumentException("not addresses");
    }
    return parts(text).collect(Collectors.toUnmodifiableSet());
  }

  /** Lines as they are printed, divided by vertical bars. */
  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<LocalDate> dates(String text) {
    return parts(text).map(LocalDate::parse).toList();
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
