package health.consilium.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Many patients at once, each signed in and with a referral begun. */
public final class Crowd {

  /** Of everybody in it. */
  public static final String PASSWORD = DemoData.PASSWORD;

  private static final String OPEN =
      "insert into account (id, version, email, name, role, language, password_hash, created_at,"
          + " confirmed_at, sessions_end_at) select gen_random_uuid(), 1, ?, ?, role, language,"
          + " password_hash, created_at, confirmed_at, sessions_end_at from account"
          + " where email = 'patient@demo.example' on conflict do nothing";

  private Crowd() {}

  /** One of them: who asks, and the number of the referral. */
  public record Member(Visitor visitor, String number) {}

  public static List<Member> of(PortalServer portal, int count) throws SQLException {
    DemoAccounts.open(portal.database());
    return IntStream.range(0, count).mapToObj(n -> member(portal, "crowd%d".formatted(n))).toList();
  }

  /** A reviewer who is signed in. */
  public static Visitor reviewer(PortalServer portal) throws SQLException {
    DemoAccounts.open(portal.database());
    var visitor = new Visitor(portal.address());
    visitor.signIn("reviewer@demo.example", PASSWORD);
    return visitor;
  }

  private static Member member(PortalServer portal, String name) {
    String email = name + "@demo.example";
    open(portal, email);
    var visitor = new Visitor(portal.address());
    visitor.signIn(email, PASSWORD);
    visitor.fill(
        visitor.open("/patient/who-is-this-for"), "form", Map.of("submitter", "MYSELF"), "go");
    String number = visitor.open("/patient/check-your-answers").find("(SO-\\d{4}-\\d{5,9})");
    return new Member(visitor, number);
  }

  private static void open(PortalServer portal, String email) {
    try (Connection connection = portal.database().getConnection();
        PreparedStatement insert = connection.prepareStatement(OPEN)) {
      insert.setString(1, email);
      insert.setString(2, email);
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("no account for " + email, failure);
    }
  }
}
