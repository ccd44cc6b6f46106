package health.consilium.evaluation.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The register of the sources that protocols name by their ids. */
public final class Sources {

  private static final String PAPER = "/clinical/sources.yaml";
  private static final Map<String, Source> BY_ID = read();

  private Sources() {}

  /**
   * One source.
   *
   * @param address null when it cannot be opened
   */
  public record Source(String id, String title, @Nullable String address) {}

  /** A source that is not in the register is called by its id alone. */
  public static Source named(String id) {
    return Optional.ofNullable(BY_ID.get(id)).orElseGet(() -> new Source(id, "", null));
  }

  private static Map<String, Source> read() {
    try (InputStream paper = Sources.class.getResourceAsStream(PAPER)) {
      Map<String, Map<String, Map<String, Object>>> register =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(paper));
      return Objects.requireNonNull(register.get("sources")).entrySet().stream()
          .map(entry -> source(entry.getKey(), entry.getValue()))
          .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(String id, Map<String, Object> fields) {
    String address = Objects.toString(fields.get("url"), "");
    return new Source(
        id,
        Objects.toString(fields.get("title"), ""),
        address.startsWith("https://") ? address : null);
  }
}
