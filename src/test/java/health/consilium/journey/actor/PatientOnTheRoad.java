package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsAttachedOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A patient who sends records from an old phone on a network that cannot be relied on. */
public final class PatientOnTheRoad extends Person {

  private static final String KIND = "OTHER";
  private static final int SLOW = 600_000;
  private static final int UNLIMITED = -1;
  private static final int BEGUN = 2_000_000;
  private static final double PATIENCE = 120_000;

  private final String email;
  private final CDPSession network;

  public PatientOnTheRoad(Window window, PatientActor patient) {
    super(window);
    email = patient.email();
    network = page.context().newCDPSession(page);
    network.send("Network.enable");
    page.onDialog(Dialog::accept);
  }

  /** The page of the records by another way through the network. */
  public PatientOnTheRoad opensTheRecordsOver(URI way) {
    opens(way.resolve("/patient/records").toString());
    arrivesAt("/patient/records");
    return this;
  }

  public PatientOnTheRoad sends(List<Path> files) {
    page.locator("#add-" + KIND).setInputFiles(files.toArray(Path[]::new));
    // also those that were chosen before the script was there
    assertThat(page.locator("[data-card], [data-files=" + KIND + "] h3").first())
        .isAttached(new IsAttachedOptions().setTimeout(PATIENCE));
    return this;
  }

  /** Until some of it is there. */
  public PatientOnTheRoad beginsToSend(Path file) {
    slowsDown(SLOW);
    sends(List.of(file));
    page.waitForFunction(
        "least => (document.querySelector('[data-card] progress') || {}).value > least", BEGUN);
    return this;
  }

  public PatientOnTheRoad closesTheTab() {
    opens("about:blank");
    return this;
  }

  /** At which byte the file went on. */
  public long comesBackAndChoosesItAgain(Path file) {
    slowsDown(UNLIMITED);
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::seesThatSomeOfItIsThere);
    assertThat(card()).containsText(file.getFileName().toString());
    Request first =
        page.waitForRequest(
            sent -> sent.method().equals("PATCH"),
            () -> page.waitForFileChooser(() -> press(act("same"))).setFiles(file));
    return Long.parseLong(
        Objects.requireNonNull(first.allHeaders().get("upload-offset"), "where it went on"));
  }

  /** What was on its way when the tab closed arrives a moment later, or never. */
  private boolean seesThatSomeOfItIsThere() {
    opens("/patient/records");
    arrivesAt("/patient/records");
    assertThat(card()).hasCount(1);
    return Boolean.TRUE.equals(
        page.evaluate("document.querySelector('[data-card] progress').value > 0"));
  }

  public PatientOnTheRoad pausesAndLosesTheSignIn() {
    press(act("pause"));
    page.context().clearCookies();
    press(act("go"));
    assertThat(card())
        .containsText(
            say("patient.records.act.signIn"), new ContainsTextOptions().setTimeout(PATIENCE));
    return this;
  }

  /** In a tab of its own; the file goes on as soon as the patient is back. */
  public PatientOnTheRoad signsInBesides() {
    slowsDown(UNLIMITED);
    Page tab = page.context().waitForPage(() -> press(card().locator("a[data-in=signedOut]")));
    tab.locator("#email").fill(email);
    tab.locator("#password").fill(PASSWORD);
    tab.locator("main form input[type=submit]").first().click();
    assertThat(tab).hasURL(Pattern.compile(".*/patient/.*"));
    tab.close();
    page.evaluate("dispatchEvent(new Event('focus'))");
    return this;
  }

  /** The same files once more, in a second tab. */
  public PatientOnTheRoad sendsBesides(List<Path> files) {
    Page tab = page.context().newPage();
    tab.navigate("/patient/records");
    assertThat(tab.locator("[data-plain]").first()).isHidden();
    tab.locator("#add-" + KIND).setInputFiles(files.toArray(Path[]::new));
    sends(files).waitsUntilAllArrived();
    assertThat(tab.locator("[data-card]")).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    return this;
  }

  public PatientOnTheRoad waitsUntilAllArrived() {
    assertThat(card()).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    return this;
  }

  /** What can be done with the file just now. */
  private Locator act(String name) {
    return card().locator("[data-act=" + name + "]:visible");
  }

  private Locator card() {
    return page.locator("[data-card]");
  }

  private void slowsDown(int bytesASecond) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", UNLIMITED);
    conditions.addProperty("uploadThroughput", bytesASecond);
    network.send("Network.emulateNetworkConditions", conditions);
  }
}
