package health.consilium.platform.persistence;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether the database answers. */
@ApplicationScoped
public class DatabaseProbe implements ReadinessProbe {

  private static final int SECONDS = 5;

  @Inject DataSource dataSource;

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> problem() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS) ? Optional.empty() : Optional.of("no answer");
    } catch (SQLException broken) {
      return Optional.of(String.valueOf(broken.getMessage()));
    }
  }
}
