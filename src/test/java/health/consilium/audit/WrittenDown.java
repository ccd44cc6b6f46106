package health.consilium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the trail says about something, for tests of those who announce acts. */
@ApplicationScoped
public class WrittenDown {

  @Inject DataSource dataSource;

  /** The verbs in their order, each with who it was: {@code signOut 8c9f…}; nobody is left out. */
  public List<String> about(Object subject) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select verb || coalesce(' ' || account_id, '') from audit_entry"
                    + " where subject = ? order by id")) {
      query.setString(1, subject.toString());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    }
    return lines;
  }
}
