package health.consilium.platform.persistence;

import health.consilium.platform.settings.SettingsProducer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version's shape before anything else looks at it. */
@ApplicationScoped
public class SchemaMigration {

  /** After the settings, before everybody else. */
  public static final int EARLY = SettingsProducer.FIRST + 10;

  @Inject DataSource dataSource;

  void migrate(@Observes @Priority(EARLY) Startup startup) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
