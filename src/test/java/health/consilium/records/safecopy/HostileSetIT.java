package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile file comes to its end soon, alone, and reaches nobody. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class HostileSetIT {

  private static final Duration VERDICT = Duration.ofSeconds(10);
  private static final long FLAT = 32L << 20;

  private static SafeCopyist copyist;

  @BeforeAll
  static void startsWorkers() throws IOException {
    WorkerLaunch launch =
        new WorkerLaunch(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            512,
            Duration.ofSeconds(30),
            256L << 20,
            List.of());
    copyist = SafeCopyist.behindTheStrongestWalls(launch, Confinement.NONE);
    copyist.keepWorkersAhead(1);
  }

  @AfterAll
  static void endsWorkers() {
    copyist.close();
  }

  @ParameterizedTest
  @MethodSource("all")
  void endsSoonAndHandsOnNothingButPicturesAndWords(HostileSet.Hostile file) {
    long begin = System.nanoTime();

    List<CopiedPage> pages = copy(file);

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(onAnIdleMachine(VERDICT));
    assertThat(pages).noneMatch(page -> page.words().contains("app.alert"));
  }

  @Test
  void serverKeepsNothingOfThem() throws IOException {
    List<HostileSet.Hostile> files =
        HostileSet.all().stream().filter(HostileSetIT::isQuick).toList();
    files.stream().limit(3).forEach(HostileSetIT::copy);
    long before = heap();

    files.forEach(HostileSetIT::copy);

    assertThat(heap() - before).isLessThan(FLAT);
  }

  static List<HostileSet.Hostile> all() throws IOException {
    return HostileSet.all();
  }

  private static boolean isQuick(HostileSet.Hostile file) {
    return file.content().length < 1_000_000 && file.format() != RecordFormat.PDF;
  }

  private static List<CopiedPage> copy(HostileSet.Hostile file) {
    List<CopiedPage> pages = new ArrayList<>();
    var content = new ByteArrayInputStream(file.content());
    try {
      SafeCopyState state = copyist.copy(content, file.format(), file.content().length, pages::add);
      assertThat(state).isNotEqualTo(SafeCopyState.WAITING);
    } catch (WorkerDied e) {
      assertThat(e).hasMessageMatching("died|took too long");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("it hurt the server", e);
    }
    return pages;
  }

  /** Others work on this machine too, and their work is not the file's. */
  private static Duration onAnIdleMachine(Duration time) {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    double crowd = load / Runtime.getRuntime().availableProcessors();
    return Duration.ofMillis((long) (time.toMillis() * Math.max(1, 2 * crowd)));
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
