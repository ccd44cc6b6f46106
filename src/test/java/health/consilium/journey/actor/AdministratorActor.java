package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import health.consilium.platform.language.Language;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Who looks after the accounts of the staff; the only one who is not invited by a page. */
public final class AdministratorActor extends Person {

  private static final String ACCOUNTS = "/administrator/accounts";
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  private final String email = unique("administrator");

  public AdministratorActor(Window window) {
    super(window);
  }

  public AdministratorActor comesToWork() {
    openAccount();
    signsIn(email, ACCOUNTS);
    return this;
  }

  /** The account exists; its owner still has to choose a password. */
  public ReviewerActor invitesAReviewer(String name, Window window) {
    return new ReviewerActor(window, invites(name, "REVIEWER", window.language()));
  }

  public CoordinatorActor invitesACoordinator(String name, Window window) {
    return new CoordinatorActor(window, invites(name, "COORDINATOR", window.language()));
  }

  private String invites(String name, String role, Language spoken) {
    String invited = unique(role.toLowerCase(java.util.Locale.ROOT));
    opens(ACCOUNTS);
    arrivesAt(ACCOUNTS);
    writes("invite:name", name);
    writes("invite:email", invited);
    picks("invite:role", role);
    picks("invite:language", spoken.name());
    presses("administrator.accounts.invite.act");
    sees(say("administrator.accounts.invite.done"));
    opens(ACCOUNTS + "?who=" + invited);
    assertThat(page.locator("#staff\\:accounts")).containsText(invited);
    return invited;
  }

  private static String unique(String who) {
    return "%s-%s@journey.example".formatted(who, UUID.randomUUID().toString().substring(0, 8));
  }

  private void openAccount() {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, email, name, role, language, password_hash,"
                    + " created_at, confirmed_at, sessions_end_at) values (?, 1, ?, 'Ong Rekaan',"
                    + " 'ADMINISTRATOR', ?, ?, now(), now(), now())")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, email);
      insert.setString(3, language().getCode());
      insert.setString(4, Password.hash(PASSWORD).addRandomSalt(16).with(ARGON2).getResult());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
