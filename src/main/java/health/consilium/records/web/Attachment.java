package health.consilium.records.web;

import java.nio.charset.StandardCharsets;

/** The header that makes a browser save a file under a name in any script (RFC 6266, RFC 8187). */
final class Attachment {

  private static final String UNESCAPED = "!#$&+-.^_`|~";

  private Attachment() {}

  static String named(String fileName) {
    return "attachment; filename=\""
        + plain(fileName)
        + "\"; filename*=UTF-8''"
        + escaped(fileName);
  }

  private static String plain(String fileName) {
    return fileName.replaceAll("[^A-Za-z0-9 ._()-]", "_");
  }

  private static String escaped(String fileName) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (isLetterOrDigit(character) || UNESCAPED.indexOf(character) >= 0) {
        escaped.append(character);
      } else {
        escaped.append("%%%02X".formatted(octet & 0xFF));
      }
    }
    return escaped.toString();
  }

  private static boolean isLetterOrDigit(char character) {
    return (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }
}
