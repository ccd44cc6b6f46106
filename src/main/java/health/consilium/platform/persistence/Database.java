package health.consilium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The one door to the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills both fields
public class Database {

  /** The server's connection pool. */
  public static final String POOL = "jdbc/portal";

  @Produces
  @PersistenceContext(unitName = "portal")
  EntityManager entityManager;

  @Produces
  @Resource(lookup = POOL)
  DataSource dataSource;
}
