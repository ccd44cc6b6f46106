package health.consilium.evaluation;

import health.consilium.referral.Disease;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The protocols of {@code clinical/criteria.yaml}, read once. */
@ApplicationScoped
public class Protocols {

  private static final String PAPER = "/clinical/criteria.yaml";

  private final Map<String, Protocol> byId = new LinkedHashMap<>();

  /** Refuses a paper in which a protocol names a criterion that is not there. */
  public Protocols() {
    Map<String, Object> paper = read();
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (Map<String, Object> entry : maps(paper, "criteria")) {
      criteria.put(text(entry, "id"), criterion(entry));
    }
    for (Map<String, Object> entry : maps(paper, "protocols")) {
      Protocol protocol = protocol(entry, criteria);
      // a wording that nobody could confirm stays switched off (domain.md 1.1)
      if (!protocol.confidence().startsWith("low")) {
        byId.put(protocol.id(), protocol);
      }
    }
  }

  /** Those for a disease, indications of this country before reference ones. */
  public List<Protocol> forDisease(@Nullable Disease disease) {
    return byId.values().stream()
        .filter(protocol -> disease == null || protocol.disease() == disease)
        .sorted(Comparator.comparing(Protocol::referenceOnly))
        .toList();
  }

  public Optional<Protocol> find(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  private static Map<String, Object> read() {
    try (InputStream paper = Protocols.class.getResourceAsStream(PAPER)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Criterion criterion(Map<String, Object> entry) {
    return new Criterion(
        text(entry, "id"),
        text(entry, "group"),
        text(entry, "question"),
        optional(entry, "label_zh"),
        optional(entry, "doctor_hint"),
        maps(entry, "reference_limits").stream()
            .map(limit -> new Criterion.Limit(text(limit, "source"), text(limit, "text")))
            .toList(),
        texts(entry, "sources"));
  }

  private static Protocol protocol(Map<String, Object> entry, Map<String, Criterion> criteria) {
    return new Protocol(
        text(entry, "id"),
        text(entry, "version"),
        text(entry, "status").contains("draft"),
        text(entry, "id").startsWith("US-") || text(entry, "id").startsWith("EU-"),
        text(entry, "title"),
        optional(entry, "title_zh"),
        disease(text(entry, "disease")),
        Objects.requireNonNullElse(optional(entry, "jurisdiction"), ""),
        Objects.requireNonNullElse(optional(entry, "indication_text"), ""),
        Objects.requireNonNullElse(optional(entry, "indication_confidence"), ""),
        Objects.requireNonNullElse(optional(entry, "indication_last_checked"), ""),
        named(entry, "approved_indication", criteria),
        named(entry, "benefit_risk", criteria));
  }

  private static List<Criterion> named(
      Map<String, Object> entry, String key, Map<String, Criterion> criteria) {
    return texts(entry, key).stream()
        .map(id -> Objects.requireNonNull(criteria.get(id), "no criterion " + id))
        .toList();
  }

  private static Disease disease(String code) {
    return Disease.valueOf(code.replace('-', '_'));
  }

  private static String text(Map<String, Object> entry, String key) {
    return Objects.requireNonNull(optional(entry, key), key);
  }

  private static @Nullable String optional(Map<String, Object> entry, String key) {
    Object value = entry.get(key);
    return value == null ? null : value.toString();
  }

  private static List<String> texts(Map<String, Object> entry, String key) {
    return entry.get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // YAML gives maps with text keys here
  private static List<Map<String, Object>> maps(Map<String, Object> entry, String key) {
    return entry.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }
}
