package health.consilium.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL of this portal's own, listening on this machine only. */
final class LocalDatabase implements PortalServer.Part {

  /** The name of the database, its owner and the owner's password. */
  static final String NAME = "consilium";

  private final EmbeddedPostgres postgres;

  private LocalDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static LocalDatabase start(RunFolder folder) {
    Redirect log = Redirect.appendTo(folder.path().resolve("postgres.log").toFile());
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(folder.child("postgres-programs").toFile())
              .setDataDirectory(folder.path().resolve("postgres"))
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setLocaleConfig("encoding", "UTF8")
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setErrorRedirector(log)
              .setOutputRedirector(log)
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      var database = new LocalDatabase(postgres);
      database.createOnce();
      return database;
    } catch (IOException | IllegalStateException | SQLException failure) {
      throw new CannotStart(
          "PostgreSQL does not start: see %s.".formatted(folder.path().resolve("postgres.log")),
          failure);
    }
  }

  private void createOnce() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
      if (!found.next()) {
        createRole(connection);
      }
    }
  }

  private static void createRole(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS " + NAME);
      statement.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(NAME));
      statement.execute("CREATE DATABASE %1$s OWNER %1$s".formatted(NAME));
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME);
  }

  DataSource dataSource() {
    return postgres.getDatabase(NAME, NAME);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
