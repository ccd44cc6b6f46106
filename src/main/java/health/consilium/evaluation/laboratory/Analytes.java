package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.Paper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The analytes of {@code labs.yaml}, how records call them, and the units in which they print. */
public final class Analytes {

  /** How labs.yaml writes that there is no unit. */
  private static final Set<String> NO_UNITS = Set.of("1", "{ratio}");

  private final Map<String, Analyte> byKey = new LinkedHashMap<>();
  private final Lexicon<Analyte> names = new Lexicon<>();
  private final Lexicon<String> units = Lexicon.ofUnits();
  private final Lexicon<String> results = new Lexicon<>();
  private final Lexicon<Boolean> fillers = new Lexicon<>();
  private final Lexicon<Boolean> limits = new Lexicon<>();
  private final Lexicon<Boolean> collected = new Lexicon<>();
  private final Lexicon<Boolean> prior = new Lexicon<>();
  private final Lexicon<Boolean> together = new Lexicon<>();
  private final Lexicon<Support> supports = new Lexicon<>();
  private final Lexicon<Boolean> notGiven = new Lexicon<>();

  /** From the papers {@code labs} and {@code reading}. */
  public Analytes(Map<String, Object> labs, Map<String, Object> reading) {
    Paper words = new Paper(reading);
    List<Paper> general = words.parts("conversions");
    new Paper(labs).parts("analytes").forEach(entry -> add(entry, general));
    words
        .part("analytes")
        .eachList((key, also) -> also.forEach(name -> names.add(name, require(key))));
    words.words("analyte_decoys").forEach(names::decoy);
    addWords(words.part("units"), units);
    addWords(words.part("results"), results);
    words.words("fillers").forEach(word -> fillers.add(word, true));
    words.words("upper_limits").forEach(word -> limits.add(word, true));
    words.words("collected").forEach(word -> collected.add(word, true));
    words.words("prior").forEach(word -> prior.add(word, true));
    words.words("together").forEach(word -> together.add(word, true));
    words.words("not_given").forEach(word -> notGiven.add(word, true));
    words
        .part("supports")
        .eachList((key, also) -> also.forEach(word -> supports.add(word, Support.valueOf(key))));
  }

  public Analyte require(String key) {
    return Objects.requireNonNull(byKey.get(key), key);
  }

  public Optional<Analyte> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** In the unit of the analyte; empty when nobody said how this unit is converted. */
  public Optional<BigDecimal> convert(Analyte analyte, BigDecimal figure, String unit) {
    String meant = units.in(unit).stream().findFirst().map(Lexicon.Found::meaning).orElse(unit);
    return Optional.ofNullable(analyte.conversions().get(meant))
        .map(by -> plain(figure.multiply(BigDecimal.valueOf(by))));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  Lexicon<Analyte> names() {
    return names;
  }

  Lexicon<String> units() {
    return units;
  }

  Lexicon<String> results() {
    return results;
  }

  /** Words that may stand between a name and its figure. */
  Lexicon<Boolean> fillers() {
    return fillers;
  }

  /** Words before a limit. */
  Lexicon<Boolean> limits() {
    return limits;
  }

  Lexicon<Boolean> collected() {
    return collected;
  }

  /** Over the column of an earlier day. */
  Lexicon<Boolean> prior() {
    return prior;
  }

  /** Words between names that have one result. */
  Lexicon<Boolean> together() {
    return together;
  }

  /** What is given and changes counts. */
  Lexicon<Support> supports() {
    return supports;
  }

  Lexicon<Boolean> notGiven() {
    return notGiven;
  }

  private void add(Paper entry, List<Paper> general) {
    String unit = NO_UNITS.contains(entry.text("ucum")) ? "" : entry.text("ucum");
    Analyte analyte =
        new Analyte(
            entry.text("key"),
            entry.text("en"),
            entry.text("zh"),
            unit,
            conversions(entry, unit, general),
            entry.words("value").contains("negative"),
            entry.words("plausible_g_L").stream().map(BigDecimal::new).toList());
    byKey.put(analyte.key(), analyte);
    Stream.of(entry.find("en"), entry.find("zh"), entry.find("id"))
        .flatMap(Optional::stream)
        .map(name -> name.replaceAll(" \\(.*", ""))
        .filter(name -> !name.isBlank())
        .forEach(name -> names.add(name, analyte));
  }

  private static Map<String, Double> conversions(Paper entry, String unit, List<Paper> general) {
    Map<String, Double> by = new HashMap<>();
    general.stream()
        .filter(conversion -> conversion.text("to").equals(unit))
        .forEach(c -> by.put(c.text("from"), Double.valueOf(c.text("by"))));
    Paper own = entry.part("convert");
    own.entries().keySet().stream()
        .map(Object::toString)
        .forEach(from -> by.put(from, Double.valueOf(own.text(from))));
    by.put(unit, 1.0);
    return by;
  }

  private static void addWords(Paper words, Lexicon<String> lexicon) {
    words.eachList(
        (meaning, also) -> {
          lexicon.add(meaning, meaning);
          also.forEach(word -> lexicon.add(word, meaning));
        });
  }
}
