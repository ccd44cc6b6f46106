package health.consilium.platform.health;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.support.PortalServer;
import health.consilium.support.SparePortal;
import health.consilium.support.Visitor;
import health.consilium.support.Visitor.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One thing after the other is taken away from a portal. */
@SuppressWarnings("NullAway.Init") // started before all
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SparePortal.LOCK)
class ReadinessIT {

  private static PortalServer portal;

  @BeforeAll
  static void start() {
    portal = SparePortal.ready();
    says(200, "\"database\":\"usable\"");
  }

  @Test
  void namesTheDatabaseAndRecoversWithIt() throws SQLException {
    try (Connection besides = besides();
        Statement statement = besides.createStatement()) {
      statement.execute("alter database consilium allow_connections false");
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'consilium'");

      says(503, "\"database\":\"not usable\"");

      statement.execute("alter database consilium allow_connections true");
    }
    says(200, "\"database\":\"usable\"");
  }

  @Test
  void namesTheVaultAndRecoversWithIt() throws IOException {
    Path vault = portal.folder().resolve("vault");
    Path away = portal.folder().resolve("vault-away");
    Files.move(vault, away);
    Files.createFile(vault);

    says(503, "\"vault\":\"not usable\"");

    Files.delete(vault);
    Files.move(away, vault);
    says(200, "\"vault\":\"usable\"");
  }

  @Test
  void namesTheMailServerAndRecoversWithIt() {
    portal.mail().close();

    says(503, "\"mail\":\"not usable\"");

    portal.mail().open();
    says(200, "\"mail\":\"usable\"");
  }

  @Test
  void namesTheSealOfTheLettersAndGoesOn() throws IOException {
    says(200, "\"letter seal\":\"usable\"");
    Path seal = portal.folder().resolve("seal.p12");
    Path away = portal.folder().resolve("seal-away.p12");
    Files.move(seal, away);

    says(200, "\"letter seal\":\"not usable, no letter can be signed\"");

    Files.move(away, seal);
    says(200, "\"letter seal\":\"usable\"");
  }

  /** At the latest when the kept answers of the probes have grown old. */
  private static void says(int status, String words) {
    await()
        .atMost(ofMinutes(2))
        .untilAsserted(
            () -> {
              Page answer = new Visitor(portal.address()).open("/health/ready");
              assertThat(answer.html()).contains(words);
              assertThat(answer.status()).isEqualTo(status);
            });
  }

  /** A connection to the same server, but not to the portal's database. */
  private static Connection besides() throws SQLException {
    String address;
    try (Connection connection = portal.database().getConnection()) {
      address = connection.getMetaData().getURL();
    }
    return DriverManager.getConnection(
        address.replaceFirst("/consilium(?=\\?|$)", "/postgres"), "consilium", "consilium");
  }
}
