package health.consilium.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Administrator;
import health.consilium.account.Reviewer;
import health.consilium.account.Role;
import health.consilium.account.StaffDesk;
import health.consilium.account.StaffInvitation;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.support.AuthenticatorApp;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.codec.binary.Base32;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and the server fill the fields
class SecondFactorDeskIT {

  private static final Administrator ADMINISTRATOR = new Administrator(UUID.randomUUID(), "Mr Ong");

  @Inject SecondFactorDesk desk;
  @Inject SecondFactorReset reset;
  @Inject StaffDesk staffDesk;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject DataSource database;

  private Reviewer reviewer;

  @BeforeEach
  void aReviewerCame() {
    EmailAddress email = EmailAddress.of(UUID.randomUUID() + "@staff.example");
    staffDesk.invite(
        new StaffInvitation(email, "Dr Lin", Role.REVIEWER, Language.ENGLISH), ADMINISTRATOR);
    Account account = accounts.find(email).orElseThrow();
    reviewer = new Reviewer(account.id(), account.name());
  }

  @Test
  void isInForceOnlyAfterTheAppShowedARightCode() {
    assertThat(desk.look(reviewer)).isInstanceOf(SecondFactor.Missing.class);

    desk.begin(reviewer);
    AuthenticatorApp app = app();

    assertThat(desk.look(reviewer).isInForce()).isFalse();
    assertThatThrownBy(() -> desk.require(reviewer, now(app))).isInstanceOf(NoSecondFactor.class);
    assertThatThrownBy(() -> desk.confirm(reviewer, "abcdef")).isInstanceOf(WrongCode.class);
    assertThat(desk.confirm(reviewer, now(app))).hasSize(10).doesNotHaveDuplicates();
    assertThat(desk.look(reviewer).inForce().orElseThrow().recoveryCodes()).isEqualTo(10);
  }

  @Test
  void showsTheSameKeyUntilTheAppAnswered() {
    desk.begin(reviewer);
    String key = key();

    desk.begin(reviewer);

    assertThat(key()).isEqualTo(key);
  }

  @Test
  void takesEachCodeOnceAndNoneFromBefore() {
    AuthenticatorApp app = inForce();
    String before = app.codeAt(clock.instant().minusSeconds(30));

    desk.require(reviewer, now(app));

    assertThatThrownBy(() -> desk.require(reviewer, now(app))).isInstanceOf(CodeUsed.class);
    assertThatThrownBy(() -> desk.require(reviewer, before)).isInstanceOf(CodeUsed.class);
    desk.require(reviewer, app.codeAt(clock.instant().plusSeconds(30)));
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    desk.begin(reviewer);
    List<String> codes = desk.confirm(reviewer, now(app()));

    desk.require(reviewer, codes.getFirst());

    assertThatThrownBy(() -> desk.require(reviewer, codes.getFirst()))
        .isInstanceOf(WrongCode.class);
    assertThat(desk.look(reviewer).inForce().orElseThrow().recoveryCodes()).isEqualTo(9);
    List<String> renewed = desk.renewCodes(reviewer, codes.getLast());
    assertThatThrownBy(() -> desk.require(reviewer, codes.get(1))).isInstanceOf(WrongCode.class);
    desk.require(reviewer, renewed.getFirst());
  }

  @Test
  void slowsDownWhoTriesCodes() {
    AuthenticatorApp app = inForce();
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThatThrownBy(() -> desk.require(reviewer, "no code")).isInstanceOf(WrongCode.class);
    }

    assertThatThrownBy(() -> desk.require(reviewer, now(app))).isInstanceOf(WrongCode.class);
  }

  @Test
  void takesNobodyElsesCode() {
    inForce();
    Reviewer first = reviewer;
    aReviewerCame();
    AuthenticatorApp another = inForce();

    assertThatThrownBy(() -> desk.require(first, now(another))).isInstanceOf(WrongCode.class);
  }

  @Test
  void isGivenUpOnlyByWhoCanShowIt() {
    AuthenticatorApp app = inForce();

    assertThatThrownBy(() -> desk.giveUp(reviewer, "no code")).isInstanceOf(WrongCode.class);
    desk.giveUp(reviewer, now(app));

    assertThat(desk.look(reviewer)).isInstanceOf(SecondFactor.Missing.class);
  }

  @Test
  void whoLostItIsSignedOutEverywhereAndTold() throws SQLException {
    inForce();
    Instant signedIn = clock.instant();
    open();
    assertThat(accounts.require(reviewer.accountId()).recognise(signedIn)).isPresent();

    reset.reset(reviewer.accountId(), ADMINISTRATOR);
    reset.reset(reviewer.accountId(), ADMINISTRATOR);

    assertThat(desk.look(reviewer)).isInstanceOf(SecondFactor.Missing.class);
    assertThat(accounts.require(reviewer.accountId()).recognise(signedIn)).isEmpty();
    assertThat(mails("%second factor%")).isEqualTo(1);
  }

  @Test
  void noAdministratorResetsTheOwn() {
    inForce();
    Administrator self = new Administrator(reviewer.accountId(), reviewer.name());

    assertThatThrownBy(() -> reset.reset(reviewer.accountId(), self))
        .isInstanceOf(NotYourOwnSecondFactor.class);
    assertThatThrownBy(() -> reset.look(reviewer.accountId(), self))
        .isInstanceOf(NotYourOwnSecondFactor.class);

    assertThat(desk.look(reviewer).isInForce()).isTrue();
    assertThat(reset.look(reviewer.accountId(), ADMINISTRATOR).protectedByOne()).isTrue();
  }

  @Test
  void liesInTheDatabaseClosed() throws SQLException {
    desk.begin(reviewer);
    byte[] open = new Base32().decode(key());

    assertThat(sealed()).hasSizeGreaterThan(open.length).isNotEqualTo(open);
    assertThat(new String(sealed(), StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(open, StandardCharsets.ISO_8859_1));
  }

  private AuthenticatorApp inForce() {
    desk.begin(reviewer);
    AuthenticatorApp app = app();
    desk.confirm(reviewer, now(app));
    return app;
  }

  private AuthenticatorApp app() {
    return AuthenticatorApp.with(key());
  }

  private String key() {
    return desk.look(reviewer).offered().orElseThrow().key();
  }

  private String now(AuthenticatorApp app) {
    return app.codeAt(clock.instant());
  }

  /** As after a password was chosen. */
  private void open() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update account set confirmed_at = now(), password_hash = '-' where id = ?")) {
      update.setObject(1, reviewer.accountId());
      update.executeUpdate();
    }
  }

  private int mails(String subject) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from outgoing_mail m join account a on a.email = m.recipient"
                    + " where a.id = ? and m.subject like ?")) {
      query.setObject(1, reviewer.accountId());
      query.setString(2, subject);
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getInt(1);
      }
    }
  }

  private byte[] sealed() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select sealed from authenticator where account_id = ?")) {
      query.setObject(1, reviewer.accountId());
      try (ResultSet rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getBytes(1);
      }
    }
  }
}
