package health.consilium.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.platform.settings.Settings.Credentials;
import health.consilium.platform.settings.Settings.Scanner;
import health.consilium.platform.settings.Settings.Seal;
import health.consilium.platform.settings.Settings.SealStore.Pkcs11;
import health.consilium.platform.settings.Settings.SealStore.Pkcs12;
import health.consilium.platform.settings.Settings.SecondFactor;
import health.consilium.platform.settings.Settings.TimeAuthority;
import health.consilium.platform.settings.Settings.Tls;
import health.consilium.platform.settings.Settings.VaultPlace.Bucket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void readsTheLeastThatAHospitalMustSay() {
    Settings settings = Settings.from(least());

    assertThat(settings.site().address("/sign-in")).isEqualTo("https://portal.example/sign-in");
    assertThat(settings.site().isHttps()).isTrue();
    assertThat(settings.site().contact()).isEqualTo(EmailAddress.of("office@hospital.example"));
    assertThat(settings.mail().tls()).isEqualTo(Tls.STARTTLS);
    assertThat(settings.mail().credentials()).isEmpty();
    assertThat(settings.review().claimTime()).isEqualTo(Duration.ofHours(24));
    assertThat(settings.uploads().largestFile()).isEqualTo(200L * 1024 * 1024);
    assertThat(settings.uploads().mostRecords()).isEqualTo(200);
    assertThat(settings.worker().largestCopy()).isEqualTo(256L * 1024 * 1024);
    assertThat(settings.worker().confinement()).isEqualTo(Confinement.FULL);
    assertThat(settings.secondFactor()).isEqualTo(SecondFactor.SIGN_IN);
  }

  @Test
  void readsListsAndNumbers() {
    var environment = least();
    environment.put("CONSILIUM_EMERGENCY_NUMBERS", "MY=999, CN=120");
    environment.put("CONSILIUM_TURNAROUND_DAYS", "7");
    environment.put("CONSILIUM_SECOND_FACTOR", "signing");
    environment.put("CONSILIUM_SAFE_COPY_CONFINEMENT", "limits-only");

    Settings settings = Settings.from(environment);

    assertThat(settings.site().emergencyNumber("CN")).contains("120");
    assertThat(settings.review().turnaroundDays()).isEqualTo(7);
    assertThat(settings.worker().confinement()).isEqualTo(Confinement.LIMITS_ONLY);
    assertThat(settings.secondFactor()).isEqualTo(SecondFactor.SIGNING);
  }

  @Test
  void namesEveryMissingSettingAtOnce() {
    var environment = least();
    environment.remove("CONSILIUM_BASE_URL");
    environment.remove("CONSILIUM_VAULT_KEY");
    environment.remove("CONSILIUM_DB_PASSWORD");

    assertThatThrownBy(() -> Settings.from(environment))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining("CONSILIUM_BASE_URL is missing")
        .hasMessageContaining("CONSILIUM_VAULT_KEY is missing")
        .hasMessageContaining("CONSILIUM_DB_PASSWORD is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BASE_URL|ftp://portal.example",
        "BASE_URL|portal.example",
        "SMTP_PORT|0",
        "SMTP_PORT|mail",
        "SMTP_TLS|maybe",
        "MAIL_FROM|office",
        "VAULT_KEY|c2hvcnQ=",
        "VAULT_KEY|,",
        "VAULT_KEY|secret!",
        "VAULT_FOLDER|vault",
        "CLAMD|scanner",
        "CLAMD|:3310",
        "CLAMD|scanner:99999",
        "CLAMD_SECONDS|soon",
        "TIME_ZONE|Mars/Olympus",
        "EMERGENCY_NUMBERS|Malaysia=999",
        "UPLOAD_MAX_MB|-1",
        "CLAIM_HOURS|0",
        "PROXIES|proxy.example",
        "CONTACT_EMAIL|a@b.example\\nBcc: x@y.example"
      })
  void namesAWrongSettingWithoutRepeatingItsValue(String name, String value) {
    var environment = least();
    environment.put("CONSILIUM_" + name, value);

    assertThatThrownBy(() -> Settings.from(environment))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining("CONSILIUM_" + name + " is wrong")
        .hasMessageNotContaining(value);
  }

  @Test
  void knowsAProxyHoweverItsAddressIsWritten() throws UnknownHostException {
    var environment = least();
    environment.put("CONSILIUM_PROXIES", "10.1.2.3, ::1");

    assertThat(Settings.from(environment).site().proxies())
        .containsExactlyInAnyOrder(
            InetAddress.getByName("10.1.2.3"), InetAddress.getByName("0:0:0:0:0:0:0:1"));
  }

  @Test
  void wantsUserAndPasswordOfTheMailServerTogether() {
    var environment = least();
    environment.put("CONSILIUM_SMTP_USER", "portal");

    assertThatThrownBy(() -> Settings.from(environment))
        .hasMessageContaining("CONSILIUM_SMTP_USER and CONSILIUM_SMTP_PASSWORD go together");
  }

  @Test
  void readsTheBucketOfAnObjectStore() {
    var environment = withBucket();

    Settings.Vault vault = Settings.from(environment).vault();

    assertThat(vault.place())
        .isEqualTo(
            new Bucket(
                Optional.of(URI.create("https://store.hospital.example")),
                "us-east-1",
                "consilium-vault",
                new Credentials("portal", "hush-hush")));
  }

  @Test
  void wantsAFolderOrABucketAndNotBoth() {
    var environment = withBucket();
    environment.put("CONSILIUM_VAULT_FOLDER", "/var/lib/consilium");

    assertThatThrownBy(() -> Settings.from(environment))
        .hasMessageContaining(
            "CONSILIUM_VAULT_FOLDER and CONSILIUM_VAULT_S3_BUCKET exclude each other");
  }

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, store.hospital.example, wrong",
    "REGION, Frankfurt on Main, wrong",
    "BUCKET, Vault/1, wrong",
    "USER, '', missing",
    "PASSWORD, '', missing"
  })
  void namesWhatIsWrongWithTheBucket(String name, String value, String problem) {
    var environment = withBucket();
    environment.put("CONSILIUM_VAULT_S3_" + name, value);

    assertThatThrownBy(() -> Settings.from(environment))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining("CONSILIUM_VAULT_S3_" + name + " is " + problem);
  }

  @Test
  void readsSeveralMasterKeys() {
    var environment = least();
    environment.put(
        "CONSILIUM_VAULT_KEY",
        "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, " + environment.get("CONSILIUM_VAULT_KEY"));

    assertThat(Settings.from(environment).vault().keys())
        .extracting(key -> key.getEncoded()[0])
        .containsExactly((byte) 1, (byte) 0);
  }

  @Test
  void readsWhereTheVirusScannerIs() {
    var environment = least();
    assertThat(Settings.from(environment).scanner()).isEmpty();

    environment.put("CONSILIUM_CLAMD", "scanner.hospital.example:3310");
    assertThat(Settings.from(environment).scanner())
        .contains(
            new Scanner(
                InetSocketAddress.createUnresolved("scanner.hospital.example", 3310),
                Duration.ofSeconds(60)));

    environment.put("CONSILIUM_CLAMD", "/run/clamav/clamd.ctl");
    environment.put("CONSILIUM_CLAMD_SECONDS", "10");
    assertThat(Settings.from(environment).scanner())
        .contains(
            new Scanner(
                UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"), Duration.ofSeconds(10)));
  }

  @Test
  void readsTheSealOfTheLetters() {
    var environment = least();
    assertThat(Settings.from(environment).seal()).isEmpty();

    environment.put("CONSILIUM_SEAL_STORE", "/etc/consilium/seal.p12");
    environment.put("CONSILIUM_SEAL_PASSWORD", "hush-hush");
    environment.put("CONSILIUM_TSA", "https://time.example/tsa");
    assertThat(Settings.from(environment).seal())
        .contains(
            new Seal(
                new Pkcs12(Path.of("/etc/consilium/seal.p12")),
                Optional.empty(),
                "hush-hush",
                Optional.of(
                    new TimeAuthority(URI.create("https://time.example/tsa"), Optional.empty()))));

    environment.put("CONSILIUM_SEAL_TYPE", "pkcs11");
    environment.put("CONSILIUM_SEAL_ALIAS", "letters");
    assertThat(Settings.from(environment).seal())
        .hasValueSatisfying(
            seal -> {
              assertThat(seal.store()).isEqualTo(new Pkcs11(Path.of("/etc/consilium/seal.p12")));
              assertThat(seal.alias()).contains("letters");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "SEAL_STORE, seal.p12, CONSILIUM_SEAL_STORE is wrong",
    "SEAL_TYPE, jks, CONSILIUM_SEAL_TYPE is wrong",
    "SEAL_PASSWORD, '', CONSILIUM_SEAL_PASSWORD is missing",
    "SEAL_STORE, '', CONSILIUM_SEAL_PASSWORD needs CONSILIUM_SEAL_STORE",
    "SEAL_STORE, '', CONSILIUM_TSA needs CONSILIUM_SEAL_STORE",
    "TSA, time.example, CONSILIUM_TSA is wrong",
    "TSA_USER, portal, CONSILIUM_TSA_USER and CONSILIUM_TSA_PASSWORD go together"
  })
  void namesWhatIsWrongWithTheSeal(String name, String value, String problem) {
    var environment = least();
    environment.put("CONSILIUM_SEAL_STORE", "/etc/consilium/seal.p12");
    environment.put("CONSILIUM_SEAL_PASSWORD", "hush-hush");
    environment.put("CONSILIUM_TSA", "https://time.example/tsa");
    environment.put("CONSILIUM_" + name, value);

    assertThatThrownBy(() -> Settings.from(environment))
        .isInstanceOf(SettingsProblem.class)
        .hasMessageContaining(problem)
        .hasMessageNotContaining("hush-hush");
  }

  @Test
  void printsNoSecret() {
    var environment = least();
    environment.put("CONSILIUM_SEAL_STORE", "/etc/consilium/seal.p12");
    environment.put("CONSILIUM_SEAL_PASSWORD", "hush-hush");
    environment.put("CONSILIUM_SMTP_USER", "portal");
    environment.put("CONSILIUM_SMTP_PASSWORD", "hush-hush");

    assertThat(Settings.from(environment).toString())
        .doesNotContain("hush-hush")
        .doesNotContain("AAAA");
  }

  private static Map<String, String> withBucket() {
    Map<String, String> environment = least();
    environment.remove("CONSILIUM_VAULT_FOLDER");
    environment.put("CONSILIUM_VAULT_S3_ADDRESS", "https://store.hospital.example");
    environment.put("CONSILIUM_VAULT_S3_BUCKET", "consilium-vault");
    environment.put("CONSILIUM_VAULT_S3_USER", "portal");
    environment.put("CONSILIUM_VAULT_S3_PASSWORD", "hush-hush");
    return environment;
  }

  private static Map<String, String> least() {
    return new HashMap<>(
        Map.of(
            "CONSILIUM_BASE_URL", "https://portal.example/",
            "CONSILIUM_HOSPITAL_NAME", "Example Hospital",
            "CONSILIUM_SMTP_HOST", "mail.hospital.example",
            "CONSILIUM_SMTP_PORT", "587",
            "CONSILIUM_MAIL_FROM", "office@hospital.example",
            "CONSILIUM_VAULT_FOLDER", "/var/lib/consilium",
            "CONSILIUM_VAULT_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "CONSILIUM_DB_URL", "jdbc:postgresql://localhost/consilium",
            "CONSILIUM_DB_USER", "consilium",
            "CONSILIUM_DB_PASSWORD", "x"));
  }
}
