package health.consilium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * The connections for what Jakarta Persistence does not do; its entity manager is made by the
 * server itself.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the field
public class Database {

  /** The server's connection pool. */
  public static final String POOL = "jdbc/portal";

  @Produces
  @Resource(lookup = POOL)
  DataSource dataSource;
}
