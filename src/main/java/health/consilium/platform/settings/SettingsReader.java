package health.consilium.platform.settings;

import static health.consilium.platform.settings.Notation.between;
import static health.consilium.platform.settings.Notation.fitting;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.platform.settings.Settings.Credentials;
import health.consilium.platform.settings.Settings.MailServer;
import health.consilium.platform.settings.Settings.Review;
import health.consilium.platform.settings.Settings.Scanner;
import health.consilium.platform.settings.Settings.SecondFactor;
import health.consilium.platform.settings.Settings.Site;
import health.consilium.platform.settings.Settings.Tls;
import health.consilium.platform.settings.Settings.Uploads;
import health.consilium.platform.settings.Settings.Vault;
import health.consilium.platform.settings.Settings.VaultPlace;
import health.consilium.platform.settings.Settings.Worker;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the variables one by one and remembers every problem, so that all are told at once. */
final class SettingsReader {

  static final String PREFIX = "CONSILIUM_";
  private static final long MEGABYTE = 1024L * 1024;
  private static final EmailAddress NOBODY = EmailAddress.of("nobody@localhost.invalid");

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  Settings read() {
    EmailAddress from = required("MAIL_FROM", NOBODY, Notation::email);
    var settings =
        new Settings(
            site(from),
            mail(from),
            vault(),
            review(),
            worker(),
            uploads(),
            scanner(),
            optional("SECOND_FACTOR", SecondFactor.SIGN_IN, Notation::secondFactor),
            new SealReader(this).read());
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
        required("BASE_URL", URI.create("http://localhost"), Notation::webAddress),
        required("HOSPITAL_NAME", "", text -> text),
        optional("HOSPITAL_ADDRESS", List.of(), Notation::lines),
        optional("CONTACT_EMAIL", from, Notation::email),
        optional(
            "ADMINISTRATOR_EMAIL", Optional.empty(), text -> Optional.of(Notation.email(text))),
        optional("EMERGENCY_NUMBERS", Map.of(), Notation::numbersByCountry),
        optional("PROXIES", Set.of(), Notation::addresses));
  }

  private MailServer mail(EmailAddress from) {
    return new MailServer(
        required("SMTP_HOST", "", text -> text),
        required("SMTP_PORT", 1, text -> between(1, 65535, text)),
        optional("SMTP_TLS", Tls.STARTTLS, text -> Tls.valueOf(text.toUpperCase(Locale.ROOT))),
        optional("SMTP_TRUST", Optional.empty(), text -> Optional.of(Notation.absolute(text))),
        optional("SMTP_PER_MINUTE", 300, text -> between(1, 1_000_000, text)),
        from,
        credentials("SMTP"));
  }

  /** A user and a password, both or neither. */
  Optional<Credentials> credentials(String server) {
    Optional<String> user = find(server + "_USER");
    Optional<String> password = find(server + "_PASSWORD");
    if (user.isPresent() != password.isPresent()) {
      problem(PREFIX + server + "_USER and " + PREFIX + server + "_PASSWORD go together");
    }
    return user.flatMap(name -> password.map(secret -> new Credentials(name, secret)));
  }

  private Vault vault() {
    return new Vault(
        find("VAULT_S3_BUCKET").isPresent() ? bucket() : folder(),
        required("VAULT_KEY", List.of(), Notation::keys));
  }

  private VaultPlace folder() {
    return new VaultPlace.Folder(required("VAULT_FOLDER", Path.of("/"), Notation::absolute));
  }

  private VaultPlace bucket() {
    if (find("VAULT_FOLDER").isPresent()) {
      problem(PREFIX + "VAULT_FOLDER and " + PREFIX + "VAULT_S3_BUCKET exclude each other");
    }
    return new VaultPlace.Bucket(
        optional(
            "VAULT_S3_ADDRESS", Optional.empty(), text -> Optional.of(Notation.webAddress(text))),
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
        optional("TIME_ZONE", ZoneId.of("UTC"), ZoneId::of));
  }

  private Worker worker() {
    return new Worker(
        optional(
            "JAVA", Path.of(System.getProperty("java.home"), "bin", "java"), Notation::absolute),
        optional("WORKER_HEAP_MB", 512, text -> between(64, 16_384, text)),
        optional(
            "WORKER_SECONDS",
            Duration.ofSeconds(120),
            t -> Duration.ofSeconds(between(5, 3600, t))),
        optional("SAFE_COPY_MAX_MB", 256, text -> between(1, 10_000, text)) * MEGABYTE,
        optional("SAFE_COPY_CONFINEMENT", Confinement.FULL, Notation::confinement));
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
        "CLAMD",
        Optional.empty(),
        text -> Optional.of(new Scanner(Notation.clamd(text), patience)));
  }

  <T> T required(String name, T instead, Function<String, T> reading) {
    Optional<String> text = find(name);
    if (text.isEmpty()) {
      problem(PREFIX + name + " is missing");
      return instead;
    }
    return read(name, text.get(), instead, reading);
  }

  <T> T optional(String name, T otherwise, Function<String, T> reading) {
    return find(name).map(text -> read(name, text, otherwise, reading)).orElse(otherwise);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(PREFIX + name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The value itself is not repeated in the problem: it may be a secret. */
  private <T> T read(String name, String text, T instead, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      problem(PREFIX + name + " is wrong");
      return instead;
    }
  }

  void problem(String told) {
    problems.add(told);
  }
}
