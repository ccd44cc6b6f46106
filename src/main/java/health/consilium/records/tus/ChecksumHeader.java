package health.consilium.records.tus;

import health.consilium.records.Checksum;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Reads what a client says that the bytes of a request amount to. */
final class ChecksumHeader {

  static final String ALGORITHMS = "sha1,sha256,md5";

  private static final Map<String, String> NAMES =
      Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

  private ChecksumHeader() {}

  static Checksum read(String header) throws NotUnderstood {
    int space = header.indexOf(' ');
    String name = NAMES.get(space < 0 ? header : header.substring(0, space));
    if (name == null) {
      throw new NotUnderstood();
    }
    try {
      byte[] expected = Base64.getDecoder().decode(header.substring(space + 1).strip());
      return new Checksum(MessageDigest.getInstance(name), expected);
    } catch (IllegalArgumentException e) {
      throw new NotUnderstood();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no " + name, e);
    }
  }
}
