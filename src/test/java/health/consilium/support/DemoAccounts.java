package health.consilium.support;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The people who may sign in to a portal started by {@code -Prun}. */
final class DemoAccounts {

  static final List<DemoAccount> ALL =
      List.of(
          new DemoAccount("patient@demo.example", "patient@demo.example", "PATIENT", "en"),
          new DemoAccount("wang@demo.example", "wang@demo.example", "PATIENT", "zh"),
          new DemoAccount("dewi@demo.example", "dewi@demo.example", "PATIENT", "en"),
          new DemoAccount("reviewer@demo.example", "Dr Lin Jiashe", "REVIEWER", "en"),
          new DemoAccount("reviewer2@demo.example", "Dr Zhao Moni", "REVIEWER", "zh"),
          new DemoAccount("coordinator@demo.example", "Ms He Xuni", "COORDINATOR", "en"),
          new DemoAccount("administrator@demo.example", "Mr Ong Rekaan", "ADMINISTRATOR", "en"));

  /** The parameters by which the portal itself makes its hashes. */
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  /** One sign-in. */
  record DemoAccount(String email, String name, String role, String language) {}

  private DemoAccounts() {}

  /** Accounts that are there already stay as they are, whatever was done to them. */
  static void open(DataSource database) throws SQLException {
    String hash = Password.hash(DemoData.PASSWORD).addRandomSalt(16).with(ARGON2).getResult();
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, email, name, role, language, password_hash,"
                    + " created_at, confirmed_at, sessions_end_at) values (?, 1, ?, ?, ?, ?, ?,"
                    + " now() - interval '1 second', now(), now() - interval '1 second') on"
                    + " conflict (email) do nothing")) {
      for (DemoAccount account : ALL) {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, account.email());
        insert.setString(3, account.name());
        insert.setString(4, account.role());
        insert.setString(5, account.language());
        insert.setString(6, hash);
        insert.executeUpdate();
      }
    }
  }
}
