package health.consilium.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Does once more what a migration did to the rows that were there. */
@ApplicationScoped
@Transactional
public class Migration {

  /** Tables, columns and indexes are there already. */
  private static final Pattern SHAPE =
      Pattern.compile("(?m)^(create (table|unique|index)|alter|drop)");

  @Inject DataSource database;

  public void again(String name) throws IOException, SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (String sql : read(name).split(";\n", -1)) {
        if (!sql.isBlank() && !SHAPE.matcher(sql).find()) {
          statement.execute(sql);
        }
      }
    }
  }

  private static String read(String name) throws IOException {
    try (var text = Migration.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
