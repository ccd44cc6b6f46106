package health.consilium.bench;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import health.consilium.support.Browser;
import health.consilium.support.Crowd;
import health.consilium.support.PortalServer;
import health.consilium.support.PortalUnderTest;
import health.consilium.support.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reviewer's room with forty records and four hundred pages, in Chromium. */
class RoomBench {

  private static final int RECORDS = 40;
  private static final int PAGES = 10;
  private static final int WARM_UPS = 20;
  private static final int OPENINGS = 20;
  private static final int KEYS = 300;
  private static final Figures FIGURES = new Figures("room");

  /** From the click to the first page's picture, by the browser's own clock; milliseconds. */
  private static final String FIRST_PAGE =
      """
      async () => {
        const picture = () => document.querySelector('.pane svg image')?.getAttribute('href');
        while (!picture()) await new Promise(requestAnimationFrame);
        return performance.now();
      }
      """;

  private static final String WATCH_KEYS =
      """
      () => {
        window.keys = [];
        new PerformanceObserver(list => list.getEntries()
          .filter(entry => entry.name === 'keydown')
          .forEach(entry => window.keys.push(entry.duration)))
          .observe({ type: 'event', durationThreshold: 16 });
      }
      """;

  @RegisterExtension private final Browser browser = new Browser();

  @AfterAll
  static void write() throws IOException {
    FIGURES.write();
  }

  @Test
  void opensAtOnceAndNeverKeepsItsWriterWaiting() throws Exception {
    PortalServer portal = PortalUnderTest.portal();
    portal.deploy(Path.of("target", "consilium.war"));
    var stranger = new Visitor(portal.address());
    await().atMost(ofMinutes(2)).until(() -> stranger.open("/health/ready").status() == 200);
    List<Crowd.Member> patients = Crowd.of(portal, 1);
    fill(new PortalWay(patients));
    String number = patients.getFirst().number();
    claim(portal, number);
    Page page = signedIn();
    double[] milliseconds = new double[OPENINGS];
    for (int n = -WARM_UPS; n < OPENINGS; n++) {
      page.navigate("/reviewer/room?number=" + number);
      double taken = ((Number) page.evaluate(FIRST_PAGE)).doubleValue();
      if (n >= 0) {
        milliseconds[n] = taken;
      }
    }
    FIGURES.add("first page of 400, median", "portal", Figures.median(milliseconds), "ms");
    FIGURES.add("first page of 400, worst", "portal", Figures.worst(milliseconds), "ms");
    type(page);
  }

  /** Keys shorter than two frames are not told; what is told counts from the key to the paint. */
  private static void type(Page page) {
    page.evaluate(WATCH_KEYS);
    page.locator("textarea:visible").first().click();
    for (int n = 0; n < KEYS; n++) {
      page.keyboard().press(n % 6 == 5 ? "Space" : "a");
    }
    page.waitForTimeout(500);
    List<?> slow = (List<?>) page.evaluate("() => window.keys");
    double[] taken = slow.stream().mapToDouble(key -> ((Number) key).doubleValue()).toArray();
    FIGURES.add(
        "slowest of %d keys".formatted(KEYS),
        "portal",
        taken.length == 0 ? 16 : Figures.worst(taken),
        "ms");
  }

  private static void fill(PortalWay way) throws IOException {
    List<String> records = new ArrayList<>();
    for (int n = 0; n < RECORDS; n++) {
      records.add(way.file(0, SentFile.pages(PAGES)));
    }
    await()
        .atMost(ofMinutes(10))
        .until(
            () ->
                records.stream()
                    .allMatch(
                        record ->
                            IntStream.rangeClosed(1, PAGES)
                                .allMatch(page -> way.hasPage(0, record, page))));
  }

  /** It was sent, and the demo's reviewer holds it and declared no conflict. */
  private static void claim(PortalServer portal, String number) throws SQLException {
    try (Connection connection = portal.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          update referral set status = 'IN_REVIEW', submitted_at = now(), changed_at = now(),
            clock_since = now(), queue_since = now(), patient_name = 'Patient One',
            birth_date = date '1960-01-01', sex = 'FEMALE', country = 'MY', language = 'en',
            time_zone = 'Asia/Singapore', disease = 'MM', in_hospital = 'NO', signs_told = 'NONE',
            treatment_by = 'RECORDS', patient_line_count = 3
          where number = '%s'
          """
              .formatted(number));
      for (String about :
          List.of(
              "claim (referral_id, reviewer_id, claimed_at, lapses_at)"
                  + " select r.id, a.id, now(), now() + interval '9 days'",
              "conflict_declaration (referral_id, reviewer_id, declared_at)"
                  + " select r.id, a.id, now()")) {
        statement.execute(
            "insert into %s from referral r, account a where r.number = '%s' and a.email = '%s'"
                .formatted(about, number, "reviewer@demo.example"));
      }
    }
  }

  private Page signedIn() throws SQLException {
    Page page = browser.atADesk();
    page.navigate("/sign-in");
    page.fill("#email", "reviewer@demo.example");
    page.fill("#password", Crowd.PASSWORD);
    page.locator("main button[type=submit], main input[type=submit]").first().click();
    page.waitForURL("**/reviewer/**");
    return page;
  }
}
