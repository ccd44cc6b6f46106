package health.consilium.evaluation.protocol.paper;

import health.consilium.evaluation.protocol.paper.Criterion.Limit;
import health.consilium.referral.Disease;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a protocol with its criteria as a paper of its own, which reads back as the same. */
public final class PaperWriter {

  private static final int WIDTH = 110;

  private PaperWriter() {}

  /** Says of the protocol whether it is approved here. */
  public static String write(Protocol protocol, boolean approved) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("criteria", protocol.criteria().map(PaperWriter::fields).toList());
    file.put("protocols", List.of(fields(protocol, approved)));
    return new Yaml(options()).dump(file);
  }

  private static DumperOptions options() {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setDereferenceAliases(true);
    options.setSplitLines(true);
    options.setWidth(WIDTH);
    return options;
  }

  private static Map<String, Object> fields(Criterion criterion) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", criterion.id());
    put(fields, "revision", criterion.revision() == 1 ? null : criterion.revision());
    fields.put("kind", criterion.kind().name().toLowerCase(Locale.ROOT));
    fields.put("group", criterion.group());
    fields.put("diseases", criterion.diseases().stream().map(Disease::code).toList());
    fields.put("question", criterion.question());
    put(fields, "label_zh", criterion.labelZh());
    fields.put("answer_type", "criterion4");
    put(fields, "evidence_needed", criterion.evidence());
    put(fields, "structured_inputs", criterion.inputs());
    put(fields, "display_rule", criterion.displayRule());
    put(fields, "doctor_hint", criterion.hint());
    put(fields, "reference_limits", criterion.limits().stream().map(PaperWriter::fields).toList());
    put(fields, "evidence_max_age_days", criterion.maxAgeDays());
    put(fields, "sources", criterion.sources());
    put(fields, "source_status", criterion.sourceStatus());
    return fields;
  }

  private static Map<String, Object> fields(Limit limit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", limit.source());
    fields.put("text", limit.text());
    put(fields, "op", limit.sign());
    put(fields, "value", limit.value());
    put(fields, "unit", limit.unit());
    return fields;
  }

  private static Map<String, Object> fields(Protocol protocol, boolean approved) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", protocol.id());
    fields.put("version", protocol.number().value());
    fields.put("status", approved ? "approved" : "draft_for_physician_review");
    fields.put("title", protocol.title());
    put(fields, "title_zh", protocol.titleZh());
    fields.put("disease", protocol.disease().code());
    put(fields, "product_id", protocol.productId());
    fields.put("jurisdiction", protocol.jurisdiction());
    fields.put("indication_text", protocol.indication().text());
    fields.put("indication_confidence", protocol.indication().confidence());
    put(fields, "indication_sources", protocol.indication().sources());
    fields.put("indication_last_checked", protocol.indication().lastChecked());
    put(fields, "note", protocol.note());
    fields.put("approved_indication", ids(protocol.approvedIndication()));
    fields.put("benefit_risk", ids(protocol.benefitRisk()));
    return fields;
  }

  private static List<String> ids(List<Criterion> criteria) {
    return new ArrayList<>(criteria.stream().map(Criterion::id).toList());
  }

  /** What is not there is left out. */
  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null && !List.of().equals(value)) {
      fields.put(name, value);
    }
  }
}
