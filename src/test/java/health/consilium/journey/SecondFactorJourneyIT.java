package health.consilium.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import health.consilium.journey.actor.Mailbox;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.support.Accessibility;
import health.consilium.support.AuthenticatorApp;
import health.consilium.support.Browser;
import health.consilium.support.PortalServer;
import health.consilium.support.SparePortal;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Where a hospital asks its staff for the second factor each time they sign in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@ResourceLock(SparePortal.LOCK)
class SecondFactorJourneyIT {

  private static final String PASSWORD = "nine-herons-by-the-weir";
  private static final String HOME = "/administrator/accounts";
  private static final Texts TEXTS = Texts.of(Language.ENGLISH);

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void aPasswordAloneOpensNothing() {
    PortalServer portal = SparePortal.ready();
    Page page =
        browser.window(
            options -> options.setBaseURL(portal.address().toString()).setViewportSize(1440, 900));
    var mailbox = new Mailbox(SparePortal.ADMINISTRATOR, portal.mail());
    long links = mailbox.links("/choose-password");
    // whatever became of the invitation: others take this portal's mail server away
    page.navigate("/forgot-password");
    page.locator("#email").fill(SparePortal.ADMINISTRATOR);
    presses(page, "account.forgot.act");
    await().atMost(ofSeconds(40)).until(() -> mailbox.links("/choose-password") > links);
    page.navigate(mailbox.link("/choose-password"));
    page.locator("#password").fill(PASSWORD);
    presses(page, "account.choose.act");

    signsIn(page);
    arrivesAt(page, "/administrator/my-account");
    page.navigate(HOME);
    arrivesAt(page, "/sign-in");

    signsIn(page);
    presses(page, "account.secondFactor.begin");
    AuthenticatorApp app = AuthenticatorApp.with(page.locator("#key").innerText());
    page.locator("#firstCode").fill(app.glance());
    page.locator("#firstPassword").fill(PASSWORD);
    presses(page, "account.secondFactor.confirm");
    List<String> recovery = page.locator(".recovery-codes li").allInnerTexts();
    Accessibility.requireNoViolation(page);
    page.locator("#go-on").click();
    arrivesAt(page, HOME);

    presses(page, "portal.signOut");
    signsIn(page);
    arrivesAt(page, "/sign-in-code");
    Accessibility.requireNoViolation(page);
    page.navigate(HOME);
    arrivesAt(page, "/sign-in");

    signsIn(page);
    page.locator("#code").fill("000 00");
    presses(page, "account.signIn.act");
    assertThat(page.locator("body")).containsText(TEXTS.say("refusal.wrongCode"));
    page.locator("#code").fill(app.code());
    presses(page, "account.signIn.act");
    arrivesAt(page, HOME);

    presses(page, "portal.signOut");
    signsIn(page);
    page.locator("#code").fill(recovery.getFirst());
    presses(page, "account.signIn.act");
    arrivesAt(page, HOME);
    page.navigate("/administrator/my-account");
    assertThat(page.locator("main")).containsText(TEXTS.say("account.recovery.left", 9));
  }

  private static void signsIn(Page page) {
    page.navigate("/sign-in");
    page.locator("#email").fill(SparePortal.ADMINISTRATOR);
    page.locator("#password").fill(PASSWORD);
    presses(page, "account.signIn.act");
  }

  private static void presses(Page page, String key) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(TEXTS.say(key)).setExact(true))
        .first()
        .click();
  }

  private static void arrivesAt(Page page, String path) {
    assertThat(page).hasURL(Pattern.compile("https?://[^/]+" + path + "(\\?.*)?$"));
  }
}
