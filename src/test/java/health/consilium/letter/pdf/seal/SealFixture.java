package health.consilium.letter.pdf.seal;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.SettingsFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Seals as settings make them. */
@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
public final class SealFixture {

  public static final String PASSWORD = "hush-hush";

  private SealFixture() {}

  public static PdfSeal none() {
    return with(Map.of());
  }

  public static PdfSeal of(Path store) {
    return with(settings(store));
  }

  public static PdfSeal with(Map<String, String> settings) {
    Map<String, String> environment = SettingsFixture.least();
    environment.putAll(settings);
    var seal = new PdfSeal();
    seal.settings = Settings.from(environment);
    return seal;
  }

  public static Map<String, String> settings(Path store) {
    return Map.of("CONSILIUM_SEAL_STORE", store.toString(), "CONSILIUM_SEAL_PASSWORD", PASSWORD);
  }

  /** What readiness says of it then. */
  public static String readiness(PdfSeal seal, Instant now) {
    var probe = new SealProbe();
    probe.seal = seal;
    probe.clock = Clock.fixed(now, ZoneOffset.UTC);
    return probe.problem().isEmpty() ? "usable" : probe.complaint();
  }

  /** Whether readiness says that the last letter has a time stamp. */
  public static boolean saysTimely(PdfSeal seal) {
    var probe = new TimeProbe();
    probe.seal = seal;
    return probe.problem().isEmpty();
  }
}
