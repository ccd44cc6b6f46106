package health.consilium.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The medicines one can look for while typing: generic, brand and Chinese names. */
@ApplicationScoped
public class MedicineNames {

  private static final String THERAPY = "/clinical/therapy.yaml";

  private final List<String> names = read();

  public List<String> all() {
    return names;
  }

  private static List<String> read() {
    try (InputStream text =
        Objects.requireNonNull(MedicineNames.class.getResourceAsStream(THERAPY), THERAPY)) {
      Map<String, Object> therapy = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return each(therapy.get("drugs"))
          .map(Map.class::cast)
          .flatMap(
              drug ->
                  Stream.of(
                          Stream.ofNullable(drug.get("inn")),
                          each(drug.get("brands")),
                          Stream.ofNullable(drug.get("name_zh")))
                      .flatMap(names -> names))
          .map(String::valueOf)
          .filter(name -> !name.isBlank())
          .distinct()
          .sorted(String.CASE_INSENSITIVE_ORDER)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<?> each(@Nullable Object list) {
    return list instanceof List<?> several ? several.stream() : Stream.of();
  }
}
