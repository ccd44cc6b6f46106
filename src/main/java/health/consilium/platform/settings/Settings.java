package health.consilium.platform.settings;

import health.consilium.platform.EmailAddress;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/** Everything a hospital sets for its portal, read once at the start. */
public record Settings(
    Site site,
    MailServer mail,
    Vault vault,
    Review review,
    Worker worker,
    Uploads uploads,
    Optional<Scanner> scanner,
    SecondFactor secondFactor,
    Optional<Seal> seal) {

  /** The portal as people see it. */
  public record Site(
      URI baseUrl,
      String hospitalName,
      List<String> hospitalAddress,
      EmailAddress contact,
      Optional<EmailAddress> firstAdministrator,
      Map<String, String> emergencyNumbers,
      Set<InetAddress> proxies) {

    public boolean isHttps() {
      return "https".equals(baseUrl.getScheme());
    }

    /** The full address of a path of the portal, for mails. */
    public String address(String path) {
      return baseUrl.toString().replaceAll("/+$", "") + path;
    }

    /** The number to call in a country, by its two letters. */
    public Optional<String> emergencyNumber(String country) {
      return Optional.ofNullable(emergencyNumbers.get(country));
    }
  }

  /** When staff show their second factor: each time they sign in, or only when they sign. */
  public enum SecondFactor {
    SIGN_IN,
    SIGNING
  }

  /**
   * The server that takes our mails.
   *
   * @param trust a file of certificates that vouch for it, in place of those of the world
   * @param perMinute how many mails may go to one domain in a minute
   */
  public record MailServer(
      String host,
      int port,
      Tls tls,
      Optional<Path> trust,
      int perMinute,
      EmailAddress from,
      Optional<Credentials> credentials) {}

  /** How the connection to the mail server is kept from readers. */
  public enum Tls {
    NONE,
    STARTTLS,
    IMPLICIT
  }

  /** A user and a password; printed without the password. */
  public record Credentials(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }

  /** Where records lie, and the keys that close them: the first wraps, all open. */
  public record Vault(VaultPlace place, List<SecretKey> keys) {}

  /** A folder of this machine, or a bucket of an object store. */
  public sealed interface VaultPlace {

    /** A folder of this machine. */
    record Folder(Path path) implements VaultPlace {}

    /** A bucket; with an address when the store is not Amazon's own. */
    record Bucket(Optional<URI> store, String region, String name, Credentials credentials)
        implements VaultPlace {}
  }

  /** The promise of the hospital: how long a claim holds, how many working days are promised. */
  public record Review(Duration claimTime, int turnaroundDays, ZoneId timeZone) {}

  /** The separate, limited process that reads what patients send. */
  public record Worker(
      Path java,
      int heapMegabytes,
      Duration timeLimit,
      long largestCopy,
      Confinement confinement) {}

  /** The walls that must stand around that process, strongest first; without them it is not run. */
  public enum Confinement {
    FULL,
    NO_NETWORK,
    LIMITS_ONLY,
    NONE
  }

  /** How much a patient may send: bytes of a file and of a referral, and records of a referral. */
  public record Uploads(long largestFile, long largestReferral, int mostRecords) {}

  /** The clamd that looks for viruses, and how long each of its answers may take. */
  public record Scanner(SocketAddress address, Duration patience) {}

  /** The hospital's certificate that letters are sealed with, and who says at what time. */
  public record Seal(
      SealStore store, Optional<String> alias, String password, Optional<TimeAuthority> time) {

    @Override
    public String toString() {
      return store.toString();
    }
  }

  /** Where the certificate and its key lie. */
  public sealed interface SealStore {

    /** A file of PKCS#12. */
    record Pkcs12(Path file) implements SealStore {}

    /** A device or a server of keys, as the file describes it to Java's own PKCS#11. */
    record Pkcs11(Path description) implements SealStore {}
  }

  /** A server of time stamps (RFC 3161). */
  public record TimeAuthority(URI address, Optional<Credentials> credentials) {}

  /** Refuses with a {@link SettingsProblem} that names every variable missing or wrong. */
  public static Settings from(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }
}
