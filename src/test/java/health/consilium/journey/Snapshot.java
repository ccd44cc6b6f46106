package health.consilium.journey;

import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** All that the database knows of one referral, to see that nobody touched it. */
final class Snapshot {

  private static final String ALL =
      """
      select to_jsonb(r)::text
        || (select count(*) from referral_event where referral_id = r.id)
        || (select coalesce(string_agg(to_jsonb(m)::text, ' ' order by m.id), '')
              from medical_record m where m.referral_id = r.id)
        || (select coalesce(string_agg(to_jsonb(f)::text, ' ' order by f.id), '')
              from record_file f where f.referral_id = r.id)
      from referral r where r.number = ?
      """;

  private Snapshot() {}

  static String of(String number) {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement select = connection.prepareStatement(ALL)) {
      select.setString(1, number);
      ResultSet row = select.executeQuery();
      row.next();
      return row.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
