package health.consilium.support;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that Maven built, with the tests that run inside the server. */
public final class PortalArchive {

  private static final Path WAR = Path.of("target", "consilium.war");
  private static final Path TESTS = Path.of("target", "test-classes");

  private PortalArchive() {}

  /** Nobody lists classes: all tests are in it, but for the journeys, which need a browser. */
  public static WebArchive withTests() {
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, WAR.toFile());
    war.addAsLibraries(
        Stream.of(Assertions.class, ByteBuddy.class, Awaitility.class, Matcher.class)
            .map(PortalArchive::jarOf)
            .toArray(File[]::new));
    for (Path file : testFiles()) {
      war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + slashed(TESTS.relativize(file)));
    }
    return war;
  }

  private static List<Path> testFiles() {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files.filter(Files::isRegularFile).filter(PortalArchive::runsInTheServer).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean runsInTheServer(Path file) {
    Path name = TESTS.relativize(file);
    return !name.startsWith("health/consilium/journey") && !name.startsWith("META-INF");
  }

  private static String slashed(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(joining("/"));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
