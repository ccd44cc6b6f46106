package health.consilium.bench;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;

import health.consilium.support.Crowd;
import health.consilium.support.PortalServer;
import health.consilium.support.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The review queue at ten thousand and at a million referrals, beside a bare lazy table. */
class QueueBench {

  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  /** Until the server has compiled what it runs: a hospital's has, too. */
  private static final int WARM_UPS = 16_000;

  private static final int VISITS = 800;
  private static final int CLAIMS = 400;
  private static final int ROOMS = 800;
  private static final int PEOPLE = 8;

  private static final Figures FIGURES = new Figures("queue");

  private static final Map<String, String> PAGES = pages();

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("queue", "/reviewer/review-queue");
    pages.put("urgent", "/reviewer/review-queue?urgent=true");
    pages.put("filtered", "/reviewer/review-queue?disease=MCL&language=zh");
    pages.put("rare", "/reviewer/review-queue?disease=B_ALL&language=zh&urgent=true");
    pages.put("mine", "/reviewer/review-queue?state=mine");
    pages.put("awaiting records", "/reviewer/review-queue?state=awaiting-records");
    pages.put("found by number", "/reviewer/review-queue?state=all&find=SO-2025-104711");
    pages.put("found by a rare word", "/reviewer/review-queue?find=rare77");
    pages.put("found by a word of a hundredth", "/reviewer/review-queue?find=usual7");
    pages.put("found by words of most", "/reviewer/review-queue?find=can%20treatment");
    return pages;
  }

  @AfterAll
  static void write() throws IOException {
    FIGURES.write();
  }

  @Test
  void staysInstant() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "bench", "queue").toAbsolutePath());
    try (PortalServer portal = PortalServer.startEmpty(folder)) {
      BareTable.deployBeside(portal, folder);
      portal.deploy(Path.of("target", "consilium.war"));
      var stranger = new Visitor(portal.address());
      await().atMost(ofMinutes(2)).until(() -> stranger.open("/health/ready").status() == 200);
      List<Visitor> reviewers = new ArrayList<>();
      for (int n = 0; n < PEOPLE; n++) {
        reviewers.add(Crowd.reviewer(portal));
      }
      ManyReferrals.fill(portal, FEW);
      for (String path : PAGES.values()) {
        visit(reviewers, WARM_UPS / PAGES.size(), _ -> path);
      }
      visit(reviewers, WARM_UPS, _ -> BareTable.PATH);
      claim(reviewers);
      open(reviewers);
      measure("10,000", reviewers, portal);
      ManyReferrals.fill(portal, MANY);
      measure("1,000,000", reviewers, portal);
    }
  }

  private static void measure(String size, List<Visitor> reviewers, PortalServer portal)
      throws Exception {
    for (int people : new int[] {1, PEOPLE}) {
      ManyReferrals.handBack(portal);
      List<Visitor> there = reviewers.subList(0, people);
      tell("bare lazy table, " + size + ", " + people, visit(there, VISITS, _ -> BareTable.PATH));
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        tell(
            page.getKey() + ", " + size + ", " + people,
            visit(there, VISITS, _ -> page.getValue()));
      }
      tell("claim the next one, " + size + ", " + people, claim(there));
      tell("open a referral, " + size + ", " + people, open(there));
    }
  }

  /** From the button to the question that stands before the room; milliseconds of each. */
  private static double[] claim(List<Visitor> visitors)
      throws InterruptedException, ExecutionException {
    return walk(
        visitors,
        CLAIMS,
        (visitor, _) -> {
          Visitor.Page queue = visitor.open("/reviewer/review-queue");
          long begin = System.nanoTime();
          Visitor.Page room = visitor.fill(queue, "next", Map.of(), "claim-next");
          double taken = (System.nanoTime() - begin) / 1e6;
          if (!room.address().getPath().endsWith("/conflict-of-interest")) {
            throw new IOException("no claim: " + room.address());
          }
          return taken;
        });
  }

  /** Each the room of what it claimed last, again and again; milliseconds of each. */
  private static double[] open(List<Visitor> visitors)
      throws IOException, InterruptedException, ExecutionException {
    Map<Visitor, String> rooms = new HashMap<>();
    for (Visitor visitor : visitors) {
      Visitor.Page queue = visitor.open("/reviewer/review-queue");
      Visitor.Page question = visitor.fill(queue, "next", Map.of(), "claim-next");
      visitor.fill(question, "nothing", Map.of(), "none");
      rooms.put(visitor, "/reviewer/room?" + question.address().getQuery());
    }
    return walk(visitors, ROOMS, (visitor, _) -> fetched(visitor, rooms.getOrDefault(visitor, "")));
  }

  private static void tell(String what, double... milliseconds) {
    for (int share : new int[] {50, 95, 99}) {
      FIGURES.add(
          what + " at once, p" + share,
          what.startsWith("bare") ? "bare lazy table" : "portal",
          Figures.within(share / 100.0, milliseconds),
          "ms");
    }
  }

  /** So many visits in all, shared by the visitors; milliseconds of each. */
  private static double[] visit(List<Visitor> visitors, int visits, IntFunction<String> paths)
      throws InterruptedException, ExecutionException {
    return walk(visitors, visits, (visitor, n) -> fetched(visitor, paths.apply(n)));
  }

  private static double fetched(Visitor visitor, String path) throws IOException {
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer = visitor.fetch(path);
    double taken = (System.nanoTime() - begin) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return taken;
  }

  private interface Step {
    double taken(Visitor visitor, int n) throws IOException;
  }

  private static double[] walk(List<Visitor> visitors, int steps, Step step)
      throws InterruptedException, ExecutionException {
    List<Callable<double[]>> walks = new ArrayList<>();
    for (Visitor visitor : visitors) {
      walks.add(
          () -> {
            double[] taken = new double[steps / visitors.size()];
            for (int n = 0; n < taken.length; n++) {
              taken[n] = step.taken(visitor, n);
            }
            return taken;
          });
    }
    try (ExecutorService people = Executors.newFixedThreadPool(visitors.size())) {
      List<double[]> all = new ArrayList<>();
      for (Future<double[]> walk : people.invokeAll(walks)) {
        all.add(walk.get());
      }
      return all.stream().flatMapToDouble(Arrays::stream).toArray();
    }
  }
}
