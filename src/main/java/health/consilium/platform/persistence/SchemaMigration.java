package health.consilium.platform.persistence;

import health.consilium.platform.settings.SettingsProducer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version's shape before anything else looks at it. */
@ApplicationScoped
public class SchemaMigration {

  /** After the settings, before everybody else. */
  public static final int EARLY = SettingsProducer.FIRST + 10;

  /** The first that checks whether a text is JSON. */
  private static final int OLDEST_SERVER = 16;

  @Inject DataSource dataSource;

  void migrate(@Observes @Priority(EARLY) Startup startup) throws SQLException {
    refuseOlderServer();
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  /** In one sentence; without it the first check of JSON fails with a syntax error. */
  private void refuseOlderServer() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_SERVER) {
        throw new IllegalStateException(
            "The portal needs PostgreSQL %d or later; this server is %d."
                .formatted(OLDEST_SERVER, version));
      }
    }
  }
}
