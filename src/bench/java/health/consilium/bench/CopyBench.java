package health.consilium.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Safe copies: how soon the first page can be read, how many come in a second, at what cost. */
class CopyBench {

  private static final int PAGES = 5;
  private static final int SINGLE = 10;
  private static final int MANY = 20;
  private static final int READS = 400;
  private static final Figures FIGURES = new Figures("copies");

  @AfterAll
  static void write() throws IOException {
    FIGURES.write();
  }

  @Test
  void comesSoon() throws Exception {
    try (BenchPortal portal = BenchPortal.start("copies", Map.of())) {
      PortalWay way = portal.portalWay(1);
      for (int n = 0; n < 2; n++) {
        untilPage(way, way.file(0, SentFile.pages(PAGES)), 1);
      }
      measureFirstPage(way);
      String last = measureMany(way, portal);
      measureReading(way, portal, last);
    }
  }

  private static void measureFirstPage(PortalWay way) throws IOException, InterruptedException {
    double[] seconds = new double[SINGLE];
    for (int n = 0; n < SINGLE; n++) {
      seconds[n] = untilPage(way, way.file(0, SentFile.pages(PAGES)), 1);
    }
    FIGURES.add("first page of 5 after receipt, median", "portal", Figures.median(seconds), "s");
    FIGURES.add("first page of 5 after receipt, worst", "portal", Figures.worst(seconds), "s");
  }

  private static String measureMany(PortalWay way, BenchPortal portal)
      throws IOException, InterruptedException {
    List<SentFile> files = new ArrayList<>();
    for (int n = 0; n < MANY; n++) {
      files.add(SentFile.pages(PAGES));
    }
    List<String> records = new ArrayList<>();
    try (WorkerWatch watch = portal.watchWorkers()) {
      long begin = System.nanoTime();
      for (SentFile file : files) {
        records.add(way.file(0, file));
      }
      for (String record : records) {
        untilPage(way, record, PAGES);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      FIGURES.add(
          "pages drawn, both sizes, with their words", "portal", MANY * PAGES / seconds, "/s");
      FIGURES.add("largest worker", "portal", watch.most() / 1e6, "MB");
    }
    measurePoppler(files);
    return records.getLast();
  }

  /** The reference draws the same pages in one size, without walls and without words. */
  private static void measurePoppler(List<SentFile> files)
      throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of("/usr/bin/pdftoppm"))) {
      System.out.println("poppler-utils is not installed: the table will have no line for it.");
      return;
    }
    Path out = Files.createDirectories(Path.of("target", "bench", "poppler"));
    long begin = System.nanoTime();
    for (SentFile file : files) {
      Process drawing =
          new ProcessBuilder(
                  "pdftoppm",
                  "-png",
                  "-scale-to-x",
                  "1400",
                  "-scale-to-y",
                  "-1",
                  file.path().toString(),
                  out.resolve("page").toString())
              .start();
      assertThat(drawing.waitFor()).isZero();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    FIGURES.add("pages drawn, one size", "pdftoppm", MANY * PAGES / seconds, "/s");
  }

  private static void measureReading(PortalWay way, BenchPortal portal, String record)
      throws IOException {
    Path copy = portal.bareFolder().resolve("page");
    Files.write(copy, way.page(0, record, 1));
    double[] here = new double[READS];
    double[] bare = new double[READS];
    for (int n = -READS / 4; n < READS; n++) {
      double drawn = milliseconds(() -> way.page(0, record, 1));
      double plain = milliseconds(() -> way.get(0, "/bare/page"));
      if (n >= 0) {
        here[n] = drawn;
        bare[n] = plain;
      }
    }
    FIGURES.add("page picture, median", "portal", Figures.median(here), "ms");
    FIGURES.add("page picture, 95 of 100 within", "portal", Figures.within(0.95, here), "ms");
    FIGURES.add("page picture, median", "bare servlet (a plain file)", Figures.median(bare), "ms");
    FIGURES.add(
        "page picture, 95 of 100 within",
        "bare servlet (a plain file)",
        Figures.within(0.95, bare),
        "ms");
  }

  private static double milliseconds(Reading reading) throws IOException {
    long begin = System.nanoTime();
    reading.read();
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Seconds until the page can be seen. */
  private static double untilPage(PortalWay way, String record, int page)
      throws InterruptedException {
    long begin = System.nanoTime();
    while (!way.hasPage(0, record, page)) {
      if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(3)) {
        throw new IllegalStateException("a page never came");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  @FunctionalInterface
  private interface Reading {
    byte[] read() throws IOException;
  }
}
