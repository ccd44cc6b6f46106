package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import health.consilium.platform.language.Language;
import health.consilium.support.Accessibility;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Who looks after the accounts of the staff; the only one who is not invited by a page. */
public final class AdministratorActor extends Person {

  private static final String ACCOUNTS = "/administrator/accounts";
  private static final String ROUTING = "/administrator/routing";
  private static final String CALENDAR = "/administrator/calendar";
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  private final String email = unique("administrator");
  private final UUID id = UUID.randomUUID();

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

  /** For an illness of which no story of ours tells: a rule counts for the whole portal. */
  public AdministratorActor setsARule(String reviewer) {
    opens(ROUTING);
    arrivesAt(ROUTING);
    follows("review.routing.change.for", reviewer);
    arrivesAt(ROUTING);
    assertThat(page.locator("#rule-title")).containsText(reviewer);
    Accessibility.requireNoViolation(page);
    for (Locator illness : page.locator("#change input[name='diseases']").all()) {
      illness.setChecked(illness.getAttribute("value").equals("B_ALL"));
    }
    writes("most", "0");
    presses("review.routing.keep");
    sees(say("review.routing.most.wrong"));
    writes("most", "7");
    writes("awayFrom", "2026-12-24");
    presses("review.routing.keep");
    sees(say("refusal.absenceEndsBeforeItBegins"));
    writes("awayUntil", "2027-01-03");
    presses("review.routing.keep");
    sees(say("review.routing.kept"));
    Locator row = rules().filter(new Locator.FilterOptions().setHasText(reviewer));
    assertThat(row).containsText(say("evaluation.disease.B_ALL"));
    assertThat(row).containsText("7");
    return this;
  }

  public AdministratorActor removesTheRule(String reviewer) {
    follows("review.routing.change.for", reviewer);
    presses("review.routing.remove");
    sees(say("review.routing.kept"));
    assertThat(rules().filter(new Locator.FilterOptions().setHasText(reviewer)))
        .containsText(say("review.routing.none"));
    return this;
  }

  private Locator rules() {
    return page.locator("#rules tbody tr");
  }

  public AdministratorActor hasManyColleagues() {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, email, name, role, language, created_at,"
                    + " confirmed_at, sessions_end_at) select gen_random_uuid(), 1,"
                    + " n || '.' || ?, 'Dr ' || to_char(n, 'FM00') || ' Aroon', 'REVIEWER', 'en',"
                    + " now(), now(), now() from generate_series(1, 30) n")) {
      insert.setString(1, email);
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return this;
  }

  public AdministratorActor turnsThePages() {
    looksFor(email);
    assertThat(rows()).hasCount(25);
    follows("administrator.accounts.next");
    assertThat(rows()).hasCount(6);
    follows("administrator.accounts.previous");
    assertThat(rows()).hasCount(25);
    return this;
  }

  /** And lets them in again. */
  public void shutsOutTheLast() {
    looksFor("30." + email);
    assertThat(rows()).hasCount(1);
    assertThat(rows()).containsText("Dr 30 Aroon");
    presses("administrator.accounts.disable");
    assertThat(rows()).containsText(say("administrator.accounts.state.DISABLED"));
    presses("administrator.accounts.enable");
    assertThat(rows()).containsText(say("administrator.accounts.state.ACTIVE"));
    looksFor("nobody." + email);
    sees(say("administrator.accounts.empty"));
    follows("administrator.accounts.find.all");
    assertThat(rows().first()).isVisible();
  }

  /** Closes a week of a year that nobody lives in yet, and opens it again. */
  public AdministratorActor keepsTheCalendar() {
    follows("portal.calendar");
    arrivesAt(CALENDAR);
    opens(CALENDAR + "?year=2044");
    sees(say("administrator.calendar.none"));
    writes("put:from", "2044-10-03");
    writes("put:until", "2044-10-07");
    writes("put:name", "October week");
    presses("administrator.calendar.put.act");
    sees(say("administrator.calendar.put.done"));
    assertThat(page.locator("#kept")).containsText("October week");
    Accessibility.requireNoViolation(page);
    press(page.locator("#kept button"));
    sees(say("administrator.calendar.remove.done"));
    sees(say("administrator.calendar.none"));
    opens(ACCOUNTS);
    arrivesAt(ACCOUNTS);
    return this;
  }

  public AdministratorActor fillsInTheHolidays(int year) {
    new AtTheCalendar(this).fillsInTheHolidays(year);
    opens(ACCOUNTS);
    arrivesAt(ACCOUNTS);
    return this;
  }

  private void looksFor(String part) {
    writes("who", part);
    presses("administrator.accounts.find.act");
    arrivesAt(ACCOUNTS);
  }

  private Locator rows() {
    return page.locator("#staff\\:accounts tbody tr");
  }

  public AtTheProtocols atTheProtocols() {
    return new AtTheProtocols(this);
  }

  public AtTheAccounts atTheAccounts() {
    return new AtTheAccounts(this);
  }

  String email() {
    return email;
  }

  UUID id() {
    return id;
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
      insert.setObject(1, id);
      insert.setString(2, email);
      insert.setString(3, language().getCode());
      insert.setString(4, Password.hash(PASSWORD).addRandomSalt(16).with(ARGON2).getResult());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
