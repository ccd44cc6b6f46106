package health.consilium.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.event.Act;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AuditTrailIT {

  @Inject Event<Act> acts;
  @Inject AuditDesk desk;
  @Inject DataSource dataSource;

  @Test
  void sealsEveryActIntoTheChain() throws SQLException {
    String subject = subject();
    acts.fire(new Act.Done(Optional.of(UUID.randomUUID()), "record.read", subject, Instant.now()));
    acts.fire(new Act.Refused(Optional.empty(), "signIn.refused", subject, Instant.now()));

    desk.seal();

    assertThat(count("subject = '" + subject + "' and hash is not null")).isEqualTo(2);
    assertThat(desk.firstChanged()).isEmpty();
  }

  @Test
  void isNeverChangedByAStatement() {
    acts.fire(new Act.Done(Optional.empty(), "record.read", subject(), Instant.now()));
    desk.seal();

    assertThatThrownBy(() -> run("update audit_entry set verb = 'nothing'"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("delete from audit_entry")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> run("truncate audit_entry")).isInstanceOf(SQLException.class);
  }

  private static String subject() {
    return "SO-" + UUID.randomUUID();
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    }
  }

  private int count(String condition) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from audit_entry where " + condition);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }
}
