package health.consilium.evaluation.evidence;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.evidence.Known.Person;
import health.consilium.evaluation.proposal.Decision;
import health.consilium.evaluation.protocol.ProtocolFixture;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueTold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals of which this and that is known, and the criteria that are asked of them. */
public final class KnownFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
  public static final Citation HISTORY =
      new Citation(UUID.fromString("6f1f7a60-0000-4000-8000-0000000000aa"), 1);

  private static final List<String> PROTOCOLS =
      List.of(
          ProtocolFixture.EQUE_CEL,
          "CN-RELMACEL-LBCL",
          "CN-RELMACEL-FL",
          "CN-RELMACEL-MCL",
          "CN-AXICEL-LBCL-2L",
          "CN-INATICEL-BALL",
          "CN-PCAR19B-BALL-PED",
          "US-CILTACEL-RRMM",
          "EU-IDECEL-RRMM");

  private LocalDate born = LocalDate.of(1984, 3, 14);
  private @Nullable Integer confirmed;
  private final List<Line> lines = new ArrayList<>();
  private final List<MedicineHad> medicines = new ArrayList<>();
  private final List<KeyValue> written = new ArrayList<>();
  private final List<ProposedValue> values = new ArrayList<>();

  public static KnownFixture patient() {
    return new KnownFixture();
  }

  /** As it comes with the portal. */
  public static Criterion criterion(String id) {
    return PROTOCOLS.stream()
        .flatMap(protocol -> ProtocolFixture.shipped(protocol).criteria())
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  public KnownFixture born(int year, int month, int day) {
    born = LocalDate.of(year, month, day);
    return this;
  }

  public KnownFixture line(String regimen, String from, String to, String progressed) {
    lines.add(
        new Line(regimen, from, to, null, null, progressed, "", "", List.of(HISTORY), List.of()));
    return this;
  }

  public KnownFixture transplantedOn(String day) {
    lines.add(new Line("VRd", "2024-09", "", null, null, "", day, "", List.of(HISTORY), List.of()));
    return this;
  }

  public KnownFixture confirms(int count) {
    confirmed = count;
    return this;
  }

  public KnownFixture says(MedicineHad had) {
    medicines.add(had);
    return this;
  }

  /** By hand, in one of the five. */
  public KnownFixture writes(KeyAnalyte analyte, String value, String unit, String range) {
    written.add(
        new KeyValue(analyte, "", value, unit, range, TODAY.minusDays(3), "", List.of(), null));
    return this;
  }

  /** Of three days ago, with the upper limit of its laboratory or "". */
  public KnownFixture prints(String analyte, String figure, String unit, String upper) {
    return prints(analyte, new ValueTold(figure, unit, figure, "", upper, "2026-09-17"));
  }

  public KnownFixture prints(String analyte, ValueTold told, String... doubts) {
    values.add(value(analyte, told, "", List.of(doubts)));
    return this;
  }

  public KnownFixture answers(String analyte, String answer, String day) {
    values.add(value(analyte, new ValueTold(answer, "", "", "", "", day), answer, List.of()));
    return this;
  }

  private static ProposedValue value(
      String analyte, ValueTold told, String answer, List<String> doubts) {
    return new ProposedValue(
        UUID.randomUUID(),
        analyte,
        told,
        answer,
        doubts,
        true,
        List.of(HISTORY),
        "",
        Decision.OPEN,
        told);
  }

  public Evidence on(String criterion) {
    return Evidence.of(criterion(criterion), known());
  }

  Known known() {
    EvaluationForm empty = EvaluationForm.empty(0);
    Treatment treatment = new Treatment(lines, null, null, confirmed, "", List.of(), medicines);
    EvaluationForm form =
        new EvaluationForm(
            "",
            List.of(),
            empty.diagnosis(),
            treatment,
            new CurrentStatus(null, null, written, ""),
            empty.criteria(),
            empty.opinion(),
            empty.plan(),
            "");
    return Known.of(new Person(born, TODAY, null, null), form, values);
  }
}
