package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import health.consilium.support.AuthenticatorApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who looks after the protocols of the house. */
public final class AtTheProtocols {

  private static final String LIST = "/administrator/protocols";
  private static final String BRINGING_IN = "/administrator/bring-in-protocol";

  private final Person administrator;
  private final Page page;
  private @Nullable AuthenticatorApp phone;

  AtTheProtocols(Person administrator) {
    this.administrator = administrator;
    this.page = administrator.page;
  }

  /** The list, one version beside it, and every criterion of it. */
  public AtTheProtocols reads(String id, int criteria) {
    administrator.follows("portal.protocols");
    administrator.arrivesAt(LIST);
    fits();
    administrator.press(page.locator("a.go[href*='protocol=" + id + "&']"));
    administrator.arrivesAt(LIST);
    assertThat(page.locator("#detail")).containsText(id);
    fits();
    administrator.follows("administrator.protocols.read");
    administrator.arrivesAt("/administrator/protocol");
    assertThat(page.locator(".read-criteria > li")).hasCount(criteria);
    fits();
    administrator.follows("administrator.protocol.back");
    administrator.arrivesAt(LIST);
    return this;
  }

  /** As a file, which says the same when it is brought in again. */
  public AtTheProtocols savesAndBringsInAgain() {
    Download file =
        page.waitForDownload(() -> administrator.follows("administrator.protocols.export"));
    assertThat(file.suggestedFilename()).endsWith("-0.1.0.yaml");
    sends(wordsOf(file));
    administrator.arrivesAt(BRINGING_IN);
    administrator.sees(administrator.say("administrator.paper.nothingNew"));
    return this;
  }

  private static String wordsOf(Download file) {
    try {
      return Files.readString(file.path());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Nothing is taken; every reason is told with its line, and the text stays. */
  public AtTheProtocols isToldWhatIsWrong(String paper, int... lines) {
    sends(paper);
    administrator.arrivesAt(BRINGING_IN);
    Locator faults = page.locator("#faults li");
    assertThat(faults).hasCount(lines.length);
    for (int at = 0; at < lines.length; at++) {
      assertThat(faults.nth(at))
          .containsText(
              administrator.language() == health.consilium.platform.language.Language.CHINESE
                  ? "第 " + lines[at] + " 行"
                  : "Line " + lines[at] + ":");
    }
    assertThat(page.locator("#paper")).not().hasValue("");
    fits();
    return this;
  }

  public AtTheProtocols bringsIn(String paper) {
    sends(paper);
    administrator.arrivesAt(LIST);
    administrator.sees(administrator.say("administrator.protocols.done.broughtIn"));
    return this;
  }

  /** What stands on the page beside it: what it changes. */
  public AtTheProtocols seesTheChange(String before, String after) {
    assertThat(page.locator(".compare del")).hasText(List.of(before).toArray(String[]::new));
    assertThat(page.locator(".compare ins")).hasText(List.of(after).toArray(String[]::new));
    return this;
  }

  public AtTheProtocols approves() {
    administrator.ticks("compared", "WORDING");
    administrator.writes("physician", "Prof. Shen");
    administrator.writes("password", Person.PASSWORD);
    if (phone != null) {
      administrator.writes("code", "000000");
    }
    administrator.presses("administrator.protocols.approve.act");
    administrator.sees(administrator.say("refusal.notCompared"));
    administrator.ticks("compared", "CRITERIA");
    administrator.writes("password", Person.PASSWORD);
    assertThat(page.locator("#code")).hasCount(phone == null ? 0 : 1);
    if (phone != null) {
      administrator.writes("code", phone.code());
    }
    administrator.presses("administrator.protocols.approve.act");
    administrator.arrivesAt(LIST);
    administrator.sees(administrator.say("administrator.protocols.done.approved"));
    assertThat(page.locator("#detail"))
        .containsText(administrator.say("administrator.protocols.standing.APPROVED"));
    return this;
  }

  /** From now on a code is asked of them whenever they approve. */
  public AtTheProtocols setsUpASecondFactor() {
    administrator.opens("/administrator/my-account");
    administrator.arrivesAt("/administrator/my-account");
    phone = administrator.setsUpAnApp();
    return this;
  }

  public AtTheProtocols withdraws(String id, String number) {
    administrator.opens(LIST + "?protocol=" + id + "&number=" + number);
    administrator.arrivesAt(LIST);
    administrator.writes("reason", "The label changed.");
    administrator.writes("withdrawPassword", Person.PASSWORD + "?");
    if (phone != null) {
      administrator.writes("withdrawCode", "000000");
    }
    administrator.presses("administrator.protocols.withdraw.act");
    administrator.sees(administrator.say("refusal.wrongPassword"));
    administrator.writes("withdrawPassword", Person.PASSWORD);
    if (phone != null) {
      administrator.writes("withdrawCode", phone.code());
    }
    administrator.presses("administrator.protocols.withdraw.act");
    administrator.arrivesAt(LIST);
    administrator.sees(administrator.say("administrator.protocols.done.withdrawn"));
    return this;
  }

  private void sends(String paper) {
    administrator.opens(BRINGING_IN);
    administrator.arrivesAt(BRINGING_IN);
    byte[] bytes = paper.getBytes(StandardCharsets.UTF_8);
    page.locator("#file").setInputFiles(new FilePayload("protocol.yaml", "text/yaml", bytes));
    assertThat(page.locator("#paper")).not().hasValue("");
    administrator.presses("administrator.paper.act");
  }

  /** Nothing stands beside the window. */
  private void fits() {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("the page is as wide as the window: %s", page.url())
        .isEqualTo(true);
  }
}
