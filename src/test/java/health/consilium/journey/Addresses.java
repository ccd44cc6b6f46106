package health.consilium.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All addresses that the portal answers, so that a new page cannot be forgotten. */
final class Addresses {

  private static final Path VIEWS = Path.of("webapp-resources");
  private static final Path CODE = Path.of("src", "main", "java");

  private Addresses() {}

  /** Pages below a folder, {@code ""} for those that everyone may open. */
  static List<String> pagesOf(String folder) {
    try (Stream<Path> views = Files.list(VIEWS.resolve(folder))) {
      return views
          .map(view -> view.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .map(name -> folder.isEmpty() ? "/" + name : "/" + folder + "/" + name)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What servlets answer below a folder. */
  static List<String> servletsOf(String folder) {
    String mark = "@WebServlet(\"/" + folder + "/";
    try (Stream<Path> sources = Files.walk(CODE)) {
      return sources
          .filter(source -> source.toString().endsWith(".java"))
          .flatMap(Addresses::lines)
          .filter(line -> line.startsWith(mark))
          .map(line -> line.substring("@WebServlet(\"".length(), line.lastIndexOf('"')))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> lines(Path source) {
    try {
      return Files.readAllLines(source).stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
