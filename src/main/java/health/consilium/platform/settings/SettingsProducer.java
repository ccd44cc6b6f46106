package health.consilium.platform.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings when the portal starts; the portal does not start with a wrong one. */
@ApplicationScoped
public class SettingsProducer {

  /** Before the database is touched. */
  public static final int FIRST = 10;

  private final Settings settings = Settings.from(System.getenv());

  void check(@Observes @Priority(FIRST) Startup startup) {
    settings();
  }

  @Produces
  @Singleton
  Settings settings() {
    return settings;
  }
}
