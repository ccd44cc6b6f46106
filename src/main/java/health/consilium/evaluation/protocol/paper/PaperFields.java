package health.consilium.evaluation.protocol.paper;

import java.util.Set;

/** The fields that a paper may have. */
final class PaperFields {

  static final Set<String> CRITERION =
      Set.of(
          "id",
          "revision",
          "kind",
          "group",
          "diseases",
          "question",
          "label_zh",
          "answer_type",
          "evidence_needed",
          "structured_inputs",
          "display_rule",
          "doctor_hint",
          "reference_limits",
          "evidence_max_age_days",
          "sources",
          "source_status");

  static final Set<String> LIMIT = Set.of("source", "text", "op", "value", "unit");

  static final Set<String> PROTOCOL =
      Set.of(
          "id",
          "version",
          "status",
          "title",
          "title_zh",
          "disease",
          "product_id",
          "jurisdiction",
          "indication_text",
          "indication_confidence",
          "indication_sources",
          "indication_last_checked",
          "note",
          "approved_indication",
          "benefit_risk");

  private PaperFields() {}
}
