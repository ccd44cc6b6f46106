package health.consilium.platform.settings;

import java.util.HashMap;
import java.util.Map;

/** The settings without which no portal starts. */
public final class SettingsFixture {

  private SettingsFixture() {}

  public static Settings settings() {
    return Settings.from(least());
  }

  /** To be changed and read. */
  public static Map<String, String> least() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("CONSILIUM_BASE_URL", "https://portal.example"),
            Map.entry("CONSILIUM_HOSPITAL_NAME", "Example Hospital"),
            Map.entry("CONSILIUM_MAIL_FROM", "office@example.invalid"),
            Map.entry("CONSILIUM_SMTP_HOST", "localhost"),
            Map.entry("CONSILIUM_SMTP_PORT", "25"),
            Map.entry("CONSILIUM_VAULT_FOLDER", "/vault"),
            Map.entry("CONSILIUM_VAULT_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
            Map.entry("CONSILIUM_DB_URL", "jdbc:postgresql://localhost/portal"),
            Map.entry("CONSILIUM_DB_USER", "portal"),
            Map.entry("CONSILIUM_DB_PASSWORD", "portal")));
  }
}
