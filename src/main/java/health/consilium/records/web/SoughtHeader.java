package health.consilium.records.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody looks for, escaped in a header: addresses end up in logs, and what a doctor
 * looks for is a finding.
 */
public final class SoughtHeader {

  public static final String NAME = "Consilium-Words";

  private SoughtHeader() {}

  /** No longer than this; nothing when they cannot be read. */
  public static String words(@Nullable String header, int longest) {
    try {
      String typed = FormFields.text(header).replace("+", "%2B");
      String words = URLDecoder.decode(typed, StandardCharsets.UTF_8);
      return words.substring(0, Math.min(longest, words.length()));
    } catch (IllegalArgumentException notEscaped) {
      return "";
    }
  }
}
