package health.consilium.bench;

import static health.consilium.bench.SentFile.MEGABYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Uploads, encrypted, hashed and synced, against a bare servlet that only hashes and syncs, and
 * against nginx, which does neither; and what they cost in memory and on the disk.
 */
class UploadBench {

  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 15;

  /** Small files beforehand: a portal that runs for months has compiled what it does. */
  private static final int SMALL = 2_400;

  private static final Map<String, String> ROOM_FOR_THEM =
      Map.of("CONSILIUM_REFERRAL_MAX_RECORDS", "10000", "CONSILIUM_REFERRAL_MAX_MB", "100000");

  private static final Figures FIGURES = new Figures("upload");

  @AfterAll
  static void write() throws IOException {
    FIGURES.write();
  }

  @Test
  void isFast() throws Exception {
    try (BenchPortal portal = BenchPortal.start("portal", ROOM_FOR_THEM).withoutSafeCopies()) {
      List<Way> ways = new ArrayList<>(List.of(portal.portalWay(8), portal.bareWay()));
      try (Nginx nginx = Nginx.start().orElse(null)) {
        if (nginx != null) {
          ways.add(nginx.way());
        }
        for (Way way : ways) {
          warmUp(way);
        }
        compare("1 x 200 MB", ways, List.of(SentFile.of(200, "large")));
        List<SentFile> eight = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
          eight.add(SentFile.of(25, "small-" + n));
        }
        compare("8 x 25 MB", ways, eight);
      }
      long received = (WARM_UPS + ROUNDS) * 400 * MEGABYTE + SMALL * SentFile.SMALL;
      FIGURES.add("stored / received", "portal", portal.stored() / (double) received, "");
    }
  }

  @Test
  void needsLittleMemory() throws Exception {
    Map<String, String> small = Map.of("_JAVA_OPTIONS", "-Xmx256m");
    try (BenchPortal portal = BenchPortal.start("small", small).withoutSafeCopies().atRest()) {
      PortalWay way = portal.portalWay(8);
      SentFile file = SentFile.of(200, "large");
      for (int sender = 0; sender < 8; sender++) {
        way.send(sender, SentFile.of(1, "warm-up").renewed());
      }
      long before = portal.liveHeap();
      var reached = new CountDownLatch(8);
      var go = new CountDownLatch(1);
      try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
          int sender = n;
          answers.add(senders.submit(() -> carry(way, sender, file.renewed(), reached, go)));
        }
        reached.await();
        long during = portal.liveHeap();
        FIGURES.add("heap of the portal, -Xmx256m", "portal", before / (double) MEGABYTE, "MB");
        FIGURES.add(
            "extra heap per upload, 8 x 200 MB, -Xmx256m",
            "portal",
            (during - before) / 8.0 / MEGABYTE,
            "MB");
        go.countDown();
        for (Future<HttpResponse<String>> answer : answers) {
          assertThat(answer.get().statusCode()).isEqualTo(204);
        }
      }
      FIGURES.add("8 x 200 MB at once passed, -Xmx256m", "portal", 8, "of 8");
    }
  }

  private static HttpResponse<String> carry(
      PortalWay way, int sender, SentFile file, CountDownLatch reached, CountDownLatch go)
      throws IOException {
    String upload = way.begin(sender, file);
    try (InputStream content = Files.newInputStream(file.path())) {
      InputStream held = new HeldHalfway(content, file.bytes() / 2, reached, go);
      return way.carry(
          sender,
          upload,
          BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> held), file.bytes()));
    }
  }

  private static void warmUp(Way way) throws IOException, InterruptedException {
    SentFile small = SentFile.small("warm-up");
    for (int n = 0; n < SMALL; n++) {
      way.send(n % 8, small.renewed());
    }
  }

  private static void compare(String what, List<Way> ways, List<SentFile> files)
      throws IOException, InterruptedException, ExecutionException {
    double[][] rates = new double[ways.size()][ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (int n = 0; n < ways.size(); n++) {
        int turn = Math.floorMod(n + round, ways.size());
        double rate = rate(ways.get(turn), files);
        if (round >= 0) {
          rates[turn][round] = rate;
        }
      }
    }
    for (int n = 0; n < ways.size(); n++) {
      FIGURES.add(what, ways.get(n).name(), Figures.median(rates[n]), "MB/s");
    }
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ratios[round] = rates[0][round] / rates[1][round];
    }
    FIGURES.add(
        what + ", portal / bare servlet in the same round", "portal", Figures.median(ratios), "");
  }

  /** Megabytes a second, from the first byte to the last server's yes. */
  private static double rate(Way way, List<SentFile> files)
      throws IOException, InterruptedException, ExecutionException {
    long bytes = 0;
    for (SentFile file : files) {
      bytes += file.renewed().bytes();
    }
    new ProcessBuilder("sync").start().waitFor();
    try (ExecutorService senders = Executors.newFixedThreadPool(files.size())) {
      long begin = System.nanoTime();
      List<Callable<Void>> sendings = new ArrayList<>();
      for (int n = 0; n < files.size(); n++) {
        int sender = n;
        sendings.add(
            () -> {
              way.send(sender, files.get(sender));
              return null;
            });
      }
      for (Future<Void> sending : senders.invokeAll(sendings)) {
        sending.get();
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      return bytes / (double) MEGABYTE / seconds;
    }
  }
}
