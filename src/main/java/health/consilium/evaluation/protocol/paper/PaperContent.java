package health.consilium.evaluation.protocol.paper;

import health.consilium.evaluation.protocol.paper.Criterion.Kind;
import health.consilium.evaluation.protocol.paper.Criterion.Limit;
import health.consilium.evaluation.protocol.paper.Paper.Written;
import health.consilium.evaluation.protocol.paper.Protocol.Indication;
import health.consilium.referral.Disease;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands on a paper: its criteria, and the protocols that name them. */
final class PaperContent {

  private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,38}");
  private static final VersionNumber NO_NUMBER = new VersionNumber("0");

  /** What explains the file; it is not kept. */
  private static final Set<String> AROUND =
      Set.of("version", "compiled", "status", "principles", "answer_types", "kinds", "groups");

  private final Entry file;
  private final Collection<Fault> faults;
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();

  PaperContent(Entry file, Collection<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  List<Written> protocols() {
    Set<String> known = new HashSet<>(AROUND);
    known.addAll(List.of("criteria", "protocols"));
    file.onlyHas(known);
    file.entries("criteria").forEach(this::add);
    List<Entry> entries = file.entries("protocols");
    if (entries.isEmpty() && faults.isEmpty()) {
      file.note(Fault.Kind.NO_PROTOCOLS);
    }
    Set<String> ids = new HashSet<>();
    List<Written> protocols = new ArrayList<>();
    for (Entry entry : entries) {
      Written written = written(entry);
      if (!ids.add(written.protocol().id()) && !written.protocol().id().isEmpty()) {
        entry.note(Fault.Kind.ID_TWICE, written.protocol().id());
      }
      protocols.add(written);
    }
    return protocols;
  }

  private void add(Entry entry) {
    entry.onlyHas(PaperFields.CRITERION);
    Criterion criterion = criterion(entry);
    if (criteria.putIfAbsent(criterion.id(), criterion) != null && !criterion.id().isEmpty()) {
      entry.note(Fault.Kind.ID_TWICE, criterion.id());
    }
  }

  private static Criterion criterion(Entry entry) {
    if (!Objects.requireNonNullElse(entry.optional("answer_type"), "criterion4")
        .equals("criterion4")) {
      entry.note(entry.lineOf("answer_type"), Fault.Kind.BAD_ANSWERS);
    }
    Integer revision = entry.number("revision");
    return new Criterion(
        id(entry),
        revision == null ? 1 : revision,
        entry.read("kind", Fault.Kind.BAD_KIND, PaperContent::kind).orElse(Kind.BENEFIT_RISK),
        entry.text("group"),
        diseases(entry),
        entry.text("question"),
        entry.optional("label_zh"),
        entry.texts("evidence_needed"),
        entry.texts("structured_inputs"),
        entry.optional("display_rule"),
        entry.optional("doctor_hint"),
        entry.entries("reference_limits").stream().map(PaperContent::limit).toList(),
        entry.number("evidence_max_age_days"),
        entry.texts("sources"),
        entry.optional("source_status"));
  }

  private static List<Disease> diseases(Entry entry) {
    List<Disease> diseases = new ArrayList<>();
    for (String code : entry.texts("diseases")) {
      Optional<Disease> disease = disease(code);
      disease.ifPresent(diseases::add);
      entry.refuse("diseases", disease.isEmpty() ? Fault.Kind.BAD_DISEASE : null, code);
    }
    return List.copyOf(diseases);
  }

  private static Limit limit(Entry entry) {
    entry.onlyHas(PaperFields.LIMIT);
    return new Limit(
        entry.text("source"),
        entry.text("text"),
        entry.optional("op"),
        entry.optional("value"),
        entry.optional("unit"));
  }

  private Written written(Entry entry) {
    entry.onlyHas(PaperFields.PROTOCOL);
    Disease disease =
        entry
            .read("disease", Fault.Kind.BAD_DISEASE, PaperContent::disease)
            .orElse(Disease.UNKNOWN);
    var protocol =
        new Protocol(
            id(entry),
            entry.read("version", Fault.Kind.BAD_VERSION, VersionNumber::typed).orElse(NO_NUMBER),
            entry.text("title"),
            entry.optional("title_zh"),
            disease,
            entry.optional("product_id"),
            entry.text("jurisdiction"),
            new Indication(
                entry.text("indication_text"),
                entry.text("indication_confidence"),
                entry.texts("indication_sources"),
                entry.text("indication_last_checked")),
            entry.optional("note"),
            named(entry, "approved_indication", Kind.APPROVED_INDICATION, disease),
            named(entry, "benefit_risk", Kind.BENEFIT_RISK, disease));
    if (!protocol.id().isEmpty() && protocol.criteria().findAny().isEmpty()) {
      entry.note(Fault.Kind.NO_CRITERIA, protocol.id());
    }
    return new Written(protocol, entry.line(), "approved".equals(entry.optional("status")));
  }

  /** The criteria that a protocol names, as far as they are there and belong where they stand. */
  private List<Criterion> named(Entry entry, String block, Kind kind, Disease disease) {
    List<Criterion> named = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String id : entry.texts(block)) {
      Criterion criterion = criteria.get(id);
      if (criterion == null) {
        entry.note(entry.lineOf(block), Fault.Kind.NO_SUCH_CRITERION, id);
      } else {
        entry.refuse(block, misplaced(criterion, kind, disease), id);
        entry.refuse(block, ids.add(id) ? null : Fault.Kind.ID_TWICE, id);
        named.add(criterion);
      }
    }
    return List.copyOf(named);
  }

  /** What names no illness, or none that could be read, is for all of them. */
  private static Fault.@Nullable Kind misplaced(Criterion criterion, Kind kind, Disease disease) {
    if (criterion.kind() != kind) {
      return Fault.Kind.WRONG_BLOCK;
    }
    boolean said = disease != Disease.UNKNOWN && !criterion.diseases().isEmpty();
    return !said || criterion.diseases().contains(disease) ? null : Fault.Kind.WRONG_DISEASE;
  }

  private static String id(Entry entry) {
    return entry
        .read("id", Fault.Kind.BAD_ID, text -> Optional.of(text).filter(ID.asMatchPredicate()))
        .orElse("");
  }

  private static Optional<Kind> kind(String text) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  private static Optional<Disease> disease(String code) {
    return Arrays.stream(Disease.values())
        .filter(disease -> disease.code().equals(code))
        .findFirst();
  }
}
