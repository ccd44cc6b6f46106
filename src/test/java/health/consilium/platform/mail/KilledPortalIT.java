package health.consilium.platform.mail;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.support.Held;
import health.consilium.support.PortalServer;
import health.consilium.support.SparePortal;
import health.consilium.support.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The portal dies without a word while it sends. */
@SuppressWarnings("NullAway.Init") // started before all
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SparePortal.LOCK)
class KilledPortalIT {

  private static final String ATTEMPTS =
      "select t.outcome from mail_attempt t join outgoing_mail m on m.id = t.mail_id"
          + " where m.recipient = ? order by t.number";
  private static final String MESSAGE_ID =
      "select message_id from outgoing_mail where recipient = ?";

  private static final String COMMITTED = "committed@killed.example";
  private static final String TAKEN = "taken@killed.example";

  private static PortalServer portal;

  /** One mail is committed and nobody has taken it yet; the other the mail server has. */
  @BeforeAll
  static void dieWhileMailsLeave() throws SQLException {
    portal = SparePortal.ready();
    await()
        .atMost(ofMinutes(2))
        .until(() -> told(ATTEMPTS, SparePortal.ADMINISTRATOR).equals(List.of("ACCEPTED")));
    try (Held held = new Held(portal.database())) {
      held.before("update", "outgoing_mail", "new.recipient = '" + COMMITTED + "'");
      held.before("insert", "mail_attempt", "true");
      opensAnAccount(TAKEN);
      await().atMost(ofSeconds(60)).until(() -> held.waiting() == 1);
      opensAnAccount(COMMITTED);
      portal.kill();
    }
    assertThat(told(MESSAGE_ID, COMMITTED)).hasSize(1);
    assertThat(mails(COMMITTED)).isEmpty();
    assertThat(mails(TAKEN)).hasSize(1);
    assertThat(told(ATTEMPTS, TAKEN)).isEmpty();
    SparePortal.startAgain();
  }

  @Test
  void sendsOnceWhatWasCommittedBeforeItDied() throws Exception {
    await().atMost(ofMinutes(2)).until(() -> told(ATTEMPTS, COMMITTED).equals(List.of("ACCEPTED")));

    assertThat(mails(COMMITTED))
        .singleElement()
        .satisfies(mail -> assertThat(told(MESSAGE_ID, COMMITTED)).contains(mail.getMessageID()));
  }

  @Test
  void invitesItsFirstAdministratorOnce() throws Exception {
    await().atMost(ofMinutes(2)).until(() -> told(ATTEMPTS, COMMITTED).equals(List.of("ACCEPTED")));

    assertThat(told(MESSAGE_ID, SparePortal.ADMINISTRATOR)).hasSize(1);
  }

  @Test
  void saysSoWhenNobodyKnowsWhetherAMailLeft() throws Exception {
    timePasses("leased_until");
    await().atMost(ofMinutes(2)).until(() -> told(ATTEMPTS, TAKEN).equals(List.of("UNKNOWN")));
    timePasses("next_attempt_at");

    await()
        .atMost(ofMinutes(2))
        .until(() -> told(ATTEMPTS, TAKEN).equals(List.of("UNKNOWN", "ACCEPTED")));
    String messageId = told(MESSAGE_ID, TAKEN).getFirst();
    assertThat(mails(TAKEN))
        .hasSize(2)
        .allSatisfy(mail -> assertThat(mail.getMessageID()).isEqualTo(messageId));
  }

  private static Visitor visitor() {
    return new Visitor(portal.address());
  }

  private static void opensAnAccount(String address) {
    Visitor visitor = visitor();
    visitor.fill(
        visitor.open("/register"),
        "form",
        Map.of("email", address, "password", "tarragon kayak plinth"),
        "go");
  }

  private static List<MimeMessage> mails(String address) {
    return List.of(portal.mail().mailsTo(address));
  }

  private static List<String> told(String question, String address) throws SQLException {
    try (Connection connection = portal.database().getConnection();
        PreparedStatement prepared = connection.prepareStatement(question)) {
      prepared.setString(1, address);
      List<String> told = new ArrayList<>();
      for (ResultSet row = prepared.executeQuery(); row.next(); ) {
        told.add(row.getString(1));
      }
      return told;
    }
  }

  /** As if the minutes had gone by until this time of the mail. */
  private static void timePasses(String column) throws SQLException {
    String statement =
        "update outgoing_mail set " + column + " = now() where recipient = '" + TAKEN + "'";
    try (Connection connection = portal.database().getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      assertThat(prepared.executeUpdate()).isEqualTo(1);
    }
  }
}
