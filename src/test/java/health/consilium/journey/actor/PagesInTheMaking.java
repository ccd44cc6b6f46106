package health.consilium.journey.actor;

import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The safe copy of a record is taken away, and made at the moment that a journey needs. */
final class PagesInTheMaking implements AutoCloseable {

  private static final String ASIDE =
      """
      create temporary table aside as select p.* from record_page p
        where p.record_id = (select m.id from medical_record m
          join referral r on r.id = m.referral_id
          where position(r.number in ?) > 0 order by m.kind desc, m.sitting_at desc, m.position desc
          limit 1)
      """;
  private static final String STATE =
      "update record_file set safe_copy = ?, pages = ? where id in (select file_id from aside)";

  private final Connection connection;
  private final int pages;

  private PagesInTheMaking(String address) throws SQLException {
    connection = PortalUnderTest.portal().database().getConnection();
    does(ASIDE, address);
    pages = count();
    does("delete from record_page where id in (select id from aside)");
    becomes("WAITING", 0);
  }

  static PagesInTheMaking ofTheLastRecord(String address) {
    try {
      return new PagesInTheMaking(address);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  int pages() {
    return pages;
  }

  void finish() {
    try {
      does("insert into record_page select * from aside");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    becomes("READY", pages);
  }

  /** Nothing of it can be shown. */
  void giveUp() {
    becomes("CANNOT_BE_SHOWN", 0);
  }

  private void becomes(String state, int copied) {
    try (PreparedStatement update = connection.prepareStatement(STATE)) {
      update.setString(1, state);
      update.setInt(2, copied);
      update.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void does(String sql, String... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    }
  }

  private int count() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select count(*) from aside");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
