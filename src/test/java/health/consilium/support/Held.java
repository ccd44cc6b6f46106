package health.consilium.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Moments at which the portal is held, in the middle of what it does, until it is killed. */
public final class Held implements AutoCloseable {

  private static final String LOCK = "4711";
  private static final String WAITING =
      " from pg_locks where locktype = 'advisory' and not granted and objid = " + LOCK;

  private final Connection connection;
  private final List<String> tables = new ArrayList<>();

  public Held(DataSource database) throws SQLException {
    connection = database.getConnection();
    run("select pg_advisory_lock(" + LOCK + ")");
    run(
        "create function wait_here() returns trigger language plpgsql as 'begin perform"
            + " pg_advisory_xact_lock(4711); return new; end'");
  }

  /** The portal waits before it writes such a row. */
  public void before(String act, String table, String which) throws SQLException {
    run(
        "create trigger wait_here before %s on %s for each row when (%s) execute function wait_here()"
            .formatted(act, table, which));
    tables.add(table);
  }

  public int waiting() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*)" + WAITING)) {
      count.next();
      return count.getInt(1);
    }
  }

  /** Lets nobody go on: whoever waited was killed. */
  @Override
  public void close() throws SQLException {
    run("select pg_terminate_backend(pid)" + WAITING);
    for (String table : tables) {
      run("drop trigger wait_here on " + table);
    }
    run("drop function wait_here()");
    connection.close();
  }

  private void run(String words) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(words);
    }
  }
}
