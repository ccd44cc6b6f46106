package health.consilium.records;

import health.consilium.referral.Disease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a good record of each kind contains, as {@code documents.yaml} says. */
public final class RecordGuide {

  private static final String SOURCE = "/clinical/documents.yaml";
  private static final RecordGuide GUIDE = read();

  private final Map<RecordKind, Map<?, ?>> types = new EnumMap<>(RecordKind.class);

  private RecordGuide() {}

  public static RecordGuide get() {
    return GUIDE;
  }

  /** Whether a reviewer needs a record of this kind in every referral. */
  public boolean isNeeded(RecordKind kind) {
    return Boolean.TRUE.equals(type(kind).get("required_in_seed"));
  }

  /** What to look for in it, for this illness, in the words of the protocol. */
  public List<String> elements(RecordKind kind, Disease disease) {
    Object elements = type(kind).get("elements");
    return elements instanceof Map<?, ?> byDisease
        ? Stream.of("all", disease.code())
            .flatMap(key -> listOf(byDisease.get(key)))
            .map(RecordGuide::inWords)
            .toList()
        : List.of();
  }

  /** How many days after a sample was taken its result still counts, where that is said. */
  public OptionalInt freshDays(RecordKind kind, Disease disease) {
    Object days = type(kind).get("freshness_days");
    Object ofIllness =
        days instanceof Map<?, ?> byIllness
            ? Optional.<Object>ofNullable(byIllness.get(disease.code()))
                .orElse(byIllness.get("default"))
            : days;
    return ofIllness instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** Whether a record of this kind is complete only when nothing on it is still to come. */
  public boolean mustBeFinal(RecordKind kind) {
    return String.valueOf(type(kind).get("complete_when")).matches(".*\\bfinal\\b.*");
  }

  private Map<?, ?> type(RecordKind kind) {
    return types.getOrDefault(kind, Map.of());
  }

  private static Stream<?> listOf(@org.jspecify.annotations.Nullable Object list) {
    return list instanceof List<?> all ? all.stream() : Stream.empty();
  }

  private static String inWords(Object key) {
    return key.toString().replace('_', ' ');
  }

  private static RecordGuide read() {
    RecordGuide guide = new RecordGuide();
    try (InputStream source =
        Objects.requireNonNull(RecordGuide.class.getResourceAsStream(SOURCE), SOURCE)) {
      Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(source);
      listOf(document.get("document_types")).forEach(type -> guide.add((Map<?, ?>) type));
    } catch (IOException e) {
      throw new UncheckedIOException(SOURCE + " cannot be read", e);
    }
    return guide;
  }

  private void add(Map<?, ?> type) {
    String id = String.valueOf(type.get("id")).toUpperCase(Locale.ROOT);
    types.put(RecordKind.valueOf(id), type);
  }
}
