package health.consilium.account.web;

import health.consilium.account.Passwords;
import health.consilium.account.Role;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Accounts that a test from outside finds ready. */
final class Residents {

  static final String PASSWORD = "tarragon kayak plinth";

  private static final String INSERT =
      "insert into account (id, version, email, name, role, language, password_hash, created_at,"
          + " confirmed_at, sessions_end_at) values (?, 1, ?, ?, ?, 'en', ?, now(), now(),"
          + " now() - interval '1 second')";

  private Residents() {}

  /** A new one with each call. */
  static String resident(Role role) {
    UUID id = UUID.randomUUID();
    String email = id + "@resident.example";
    String hash = new Passwords().hash(PASSWORD);
    run(INSERT, id, email, email, role.name(), hash);
    return email;
  }

  static void run(String statement, Object... values) {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int place = 0; place < values.length; place++) {
        prepared.setObject(place + 1, values[place]);
      }
      prepared.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
