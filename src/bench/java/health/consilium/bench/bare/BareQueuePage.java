package health.consilium.bench.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The first lines of the waiting referrals in a lazy table, and nothing else. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the server fills the field
public class BareQueuePage {

  private static final String WAITING =
      "select number, disease, country, submitted_at from referral"
          + " where status = 'AWAITING_REVIEW' order by queue_since limit ?";

  @Resource(lookup = "jdbc/portal")
  private DataSource database;

  /** One line of the table. */
  public record Line(String number, String disease, String country, String submitted) {}

  public LazyDataModel<Line> getLines() {
    return new LazyDataModel<>() {
      @Override
      public int count(Map<String, FilterMeta> filterBy) {
        return 25;
      }

      @Override
      public List<Line> load(
          int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return read(size);
      }
    };
  }

  private List<Line> read(int size) {
    List<Line> lines = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(WAITING)) {
      query.setInt(1, size);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          lines.add(
              new Line(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }
}
