package health.consilium.evaluation.values;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.proposal.Decision;
import java.util.List;
import java.util.UUID;

/** Values as the records of a test print them, in the unit of their analyte unless said. */
public final class ValuesTold {

  private ValuesTold() {}

  public static ProposedValue accepted(String analyte, String printed, String unit, String day) {
    return value(analyte, new ValueTold(printed, unit, printed, "", "", day), Decision.ACCEPTED);
  }

  public static ProposedValue open(String analyte, String printed, String unit, String day) {
    return value(analyte, new ValueTold(printed, unit, printed, "", "", day), Decision.OPEN);
  }

  public static ProposedValue left(String analyte, String printed, String unit, String day) {
    return value(analyte, new ValueTold(printed, unit, printed, "", "", day), Decision.LEFT);
  }

  /** Positive or negative. */
  public static ProposedValue answered(String analyte, String answer) {
    ValueTold told = new ValueTold(answer, "", "", "", "", "2026-09-08");
    return new ProposedValue(
        UUID.randomUUID(),
        analyte,
        told,
        answer,
        List.of(),
        true,
        List.of(),
        "",
        Decision.OPEN,
        told);
  }

  public static ProposedValue doubted(ProposedValue value, String doubt) {
    return new ProposedValue(
        value.id(),
        value.analyte(),
        value.told(),
        value.answer(),
        List.of(doubt),
        value.current(),
        value.citations(),
        value.words(),
        value.decision(),
        value.held());
  }

  /** On the first page of a record. */
  public static ProposedValue cited(ProposedValue value, UUID record) {
    return new ProposedValue(
        value.id(),
        value.analyte(),
        value.told(),
        value.answer(),
        value.doubts(),
        value.current(),
        List.of(new Citation(record, 1)),
        value.words(),
        value.decision(),
        value.held());
  }

  private static ProposedValue value(String analyte, ValueTold told, Decision decision) {
    return new ProposedValue(
        UUID.randomUUID(), analyte, told, "", List.of(), true, List.of(), "", decision, told);
  }
}
