package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That every refusal takes the same time is measured by hand, with {@code SignInTimes}. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian and the server fill the fields
class SignInDeskIT {

  private static final String PASSWORD = "tarragon kayak plinth";

  /** As many connections as {@code server-config/resources.asadmin} makes. */
  private static final int POOL = 32;

  @Inject SignInDesk desk;
  @Inject LinkDesk links;
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignInThrottle throttle;
  @Inject Clock clock;
  @Inject DataSource dataSource;
  @Inject TestTransaction transaction;

  private final String place = "place of " + UUID.randomUUID();

  @Test
  void computesOneHashWhateverIsWrong() throws Exception {
    Account disabled = confirmed();
    disabled.disable(clock.instant());

    assertThat(hashes(anyone(), PASSWORD)).as("unknown").isEqualTo(1);
    assertThat(hashes("no address", PASSWORD)).as("no address").isEqualTo(1);
    assertThat(hashes(stored(confirmed()), "wrong horse battery")).as("wrong").isEqualTo(1);
    assertThat(hashes(stored(disabled), PASSWORD)).as("disabled").isEqualTo(1);
    assertThat(hashes(stored(registered()), PASSWORD)).as("not confirmed").isEqualTo(1);
    assertThat(hashes(stored(invited()), PASSWORD)).as("invited").isEqualTo(1);
  }

  @Test
  void computesNoHashForATryTooMany() throws Exception {
    String known = stored(confirmed());
    String unknown = anyone();
    for (int number = 0; number < 20; number++) {
      throttle.allows(known, place);
      throttle.allows(unknown, place);
    }

    assertThat(hashes(known, PASSWORD)).isZero();
    assertThat(hashes(unknown, PASSWORD)).isZero();
  }

  @Test
  void computesNoHashForALinkThatIsNone() {
    long before = passwords.computed();

    assertThatThrownBy(() -> links.choosePassword(LinkSecret.random(), PASSWORD, place))
        .isInstanceOf(LinkNotUsable.class);
    assertThatThrownBy(() -> links.confirm(LinkSecret.random(), PASSWORD, place))
        .isInstanceOf(LinkNotUsable.class);

    assertThat(passwords.computed()).isEqualTo(before);
  }

  @Test
  void holdsNoConnectionWhileItComputesAHash() throws Exception {
    String known = stored(confirmed());
    var all = new ArrayList<Connection>();
    try {
      for (int number = 1; number < POOL; number++) {
        all.add(dataSource.getConnection());
      }

      assertThat(hashes(known, "wrong horse battery")).isEqualTo(1);
      assertThat(desk.signIn(known, PASSWORD, place).role()).isEqualTo(Role.PATIENT);
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  @Test
  void writesOneLineAMinuteAboutTriesTooMany() throws Exception {
    String unknown = anyone();
    for (int number = 0; number < 20; number++) {
      throttle.allows(unknown, place);
    }
    long before = lines("signIn.tooMany");

    for (int number = 0; number < 5; number++) {
      hashes(unknown, PASSWORD);
    }

    assertThat(lines("signIn.tooMany") - before).isEqualTo(1);
  }

  private long lines(String verb) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from audit_entry where verb = ?")) {
      query.setString(1, verb);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private long hashes(String email, String password) {
    long before = passwords.computed();
    assertThatThrownBy(() -> desk.signIn(email, password, place)).isInstanceOf(SignInRefused.class);
    return passwords.computed() - before;
  }

  private Account confirmed() {
    Account account = registered();
    account.confirm(clock.instant());
    return account;
  }

  private Account registered() {
    return Account.ofPatient(
        EmailAddress.of(anyone()), passwords.hash(PASSWORD), Language.ENGLISH, clock.instant());
  }

  private Account invited() {
    return Account.ofInvited(
        EmailAddress.of(anyone()), "Dr Lin", Role.REVIEWER, Language.ENGLISH, clock.instant());
  }

  private String stored(Account account) throws Exception {
    transaction.begin();
    accounts.insert(account);
    transaction.commit();
    return account.email().value();
  }

  private static String anyone() {
    return UUID.randomUUID() + "@hospital.example";
  }
}
