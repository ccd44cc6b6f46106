package health.consilium.platform.settings;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.platform.settings.Settings.SecondFactor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** How values are written in the settings; what is not of its form is refused. */
final class Notation {

  private static final int KEY_BYTES = 32;

  private Notation() {}

  static EmailAddress email(String text) {
    return EmailAddress.of(text);
  }

  static URI webAddress(String text) {
    URI address = URI.create(text);
    if (address.getHost() == null
        || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
      throw new IllegalArgumentException("not a web address");
    }
    return address;
  }

  /** A path is a local socket. */
  static SocketAddress clamd(String text) {
    if (text.startsWith("/")) {
      return UnixDomainSocketAddress.of(text);
    }
    int colon = text.lastIndexOf(':');
    return InetSocketAddress.createUnresolved(
        fitting("[a-zA-Z0-9.:\\[\\]-]+", text.substring(0, Math.max(0, colon))),
        between(1, 65_535, text.substring(colon + 1)));
  }

  static Confinement confinement(String text) {
    return Confinement.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static SecondFactor secondFactor(String text) {
    return SecondFactor.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static Path absolute(String text) {
    Path path = Path.of(text);
    if (!path.isAbsolute()) {
      throw new IllegalArgumentException("not an absolute path");
    }
    return path;
  }

  static String fitting(String pattern, String text) {
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException("not of the form " + pattern);
    }
    return text;
  }

  static List<SecretKey> keys(String text) {
    List<SecretKey> keys = parts(text).map(Notation::key).toList();
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

  static int between(int least, int most, String text) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  static Map<String, String> numbersByCountry(String text) {
    return parts(text)
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toUnmodifiableMap(Notation::country, pair -> pair[1].strip()));
  }

  private static String country(String[] pair) {
    String country = pair[0].strip();
    if (pair.length != 2 || !country.matches("[A-Z]{2}") || !pair[1].matches("[0-9 +/-]+")) {
      throw new IllegalArgumentException("not a country and a number");
    }
    return country;
  }

  /** Addresses, not names: an address may be written in more than one way, a name may move. */
  static Set<InetAddress> addresses(String text) {
    return parts(text).map(InetAddress::ofLiteral).collect(Collectors.toUnmodifiableSet());
  }

  /** Lines as they are printed, divided by vertical bars. */
  static List<String> lines(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
