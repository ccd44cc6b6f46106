package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import health.consilium.support.AuthenticatorApp;

/** An administrator helps a colleague who has lost the phone. */
public final class AtTheAccounts {

  private static final String ACCOUNTS = "/administrator/accounts";
  private static final String MINE = "/administrator/my-account";
  private static final String RESET = "/administrator/reset-second-factor";

  private final AdministratorActor administrator;

  AtTheAccounts(AdministratorActor administrator) {
    this.administrator = administrator;
  }

  /** The own password is asked, and once an app is set up, its code too. */
  public AtTheAccounts resetsTheSecondFactorOf(ReviewerActor colleague) {
    opensTheReset(colleague);
    administrator.writes("password", "not the password");
    administrator.presses("administrator.accounts.secondFactor");
    administrator.sees(administrator.say("refusal.wrongPassword"));
    colleague.isStillSignedIn();
    administrator.writes("password", Person.PASSWORD);
    administrator.presses("administrator.accounts.secondFactor");
    isDone();
    return this;
  }

  public AtTheAccounts resetsItOnceMoreWithACode(ReviewerActor colleague) {
    administrator.opens(MINE);
    AuthenticatorApp app = administrator.setsUpAnApp();
    opensTheReset(colleague);
    administrator.writes("password", Person.PASSWORD);
    administrator.writes("code", "000 00");
    administrator.presses("administrator.accounts.secondFactor");
    administrator.sees(administrator.say("refusal.wrongCode"));
    colleague.isStillSignedIn();
    administrator.writes("password", Person.PASSWORD);
    administrator.writes("code", app.code());
    administrator.presses("administrator.accounts.secondFactor");
    isDone();
    return this;
  }

  /** Neither by a button nor by the address. */
  public void findsNoWayToResetTheOwn() {
    administrator.opens(ACCOUNTS + "?who=" + administrator.email());
    Locator rows = administrator.page.locator("#staff\\:accounts tbody tr");
    assertThat(rows).hasCount(1);
    assertThat(rows).not().containsText(administrator.say("administrator.accounts.secondFactor"));
    administrator.opens(RESET + "?account=" + administrator.id());
    administrator.sees(administrator.say("refusal.notYourOwnSecondFactor"));
  }

  private void opensTheReset(ReviewerActor colleague) {
    administrator.opens(ACCOUNTS + "?who=" + colleague.email());
    administrator.follows("administrator.accounts.secondFactor");
    administrator.arrivesAt(RESET);
  }

  private void isDone() {
    administrator.arrivesAt(ACCOUNTS);
    administrator.sees(administrator.say("administrator.accounts.secondFactor.done"));
  }
}
