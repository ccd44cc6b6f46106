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
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class AuditTrailIT {

  @Inject Event<Act> acts;
  @Inject AuditDesk desk;
  @Inject NightlyCheck check;
  @Inject @Readiness HealthCheck ready;
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

  /** Whoever owns the tables can go round the triggers; the chain cannot be gone round. */
  @Test
  void findsAnEntryThatTheOwnerOfTheTablesChanged() throws SQLException {
    String subject = subject();
    acts.fire(new Act.Done(Optional.empty(), "record.read", subject, Instant.now()));
    desk.seal();
    check.check();
    assertThat(check.problem()).isEmpty();

    changed("record.never", subject);
    try {
      check.check();
      assertThat(desk.firstChanged()).hasValue(positionOf(subject));
      assertThat(check.problem()).hasValueSatisfying(told -> assertThat(told).contains("entry "));
      assertThat(ready.call().getData().orElseThrow()).containsEntry("audit trail", "changed");
      assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    } finally {
      changed("record.read", subject);
    }
    check.check();
    assertThat(check.problem()).isEmpty();
  }

  private void changed(String verb, String subject) throws SQLException {
    run("alter table audit_entry disable trigger audit_entry_stays");
    run("update audit_entry set verb = '" + verb + "' where subject = '" + subject + "'");
    run("alter table audit_entry enable trigger audit_entry_stays");
  }

  private long positionOf(String subject) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select position from audit_entry where subject = ?")) {
      query.setString(1, subject);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
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
