package health.consilium.evaluation.protocol.paper;

import java.util.UUID;

/** Papers of protocols that only one test knows. */
public record PaperFixture(String id, String criterion) {

  public static PaperFixture aProduct() {
    String some = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    return new PaperFixture("CN-TEST-" + some, "BR-TEST-" + some);
  }

  public String paper(String number) {
    return paper(number, "Is the patient fit?", "high (label)");
  }

  public String asking(String number, String question) {
    return paper(number, question, "high (label)");
  }

  /** Nobody could confirm its wording. */
  public String doubtful(String number) {
    return paper(number, "Is the patient fit?", "low - press");
  }

  private String paper(String number, String question, String confidence) {
    return """
    criteria:
    - id: IND-ADULT
      kind: approved_indication
      group: demographics
      diseases: [MM]
      question: Is the patient an adult?
    - id: %s
      kind: benefit_risk
      group: fitness
      diseases: [MM]
      question: %s
      reference_limits:
      - {source: T-FUM1, text: ECOG 0-1}
      - {source: CN-CACA-24, text: ECOG <=2}
      sources: [T-FUM1]
    protocols:
    - id: %s
      version: %s
      title: Product of a test %s
      disease: MM
      jurisdiction: CN
      indication_text: Adults with RRMM
      indication_confidence: %s
      indication_sources: [CN-EQUE-1]
      indication_last_checked: 2026-11-23
      approved_indication: [IND-ADULT]
      benefit_risk: [%s]
    """
        .formatted(criterion, question, id, number, id, confidence, criterion);
  }
}
