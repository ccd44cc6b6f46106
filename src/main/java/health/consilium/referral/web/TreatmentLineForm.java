package health.consilium.referral.web;

import health.consilium.referral.BestResult;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.WhyStopped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of one treatment. */
public class TreatmentLineForm extends DraftForm {

  private static final String BETWEEN = ", ";

  private @Nullable String medicine1;
  private @Nullable String medicine2;
  private @Nullable String medicine3;
  private @Nullable String medicine4;
  private @Nullable String others;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable BestResult bestResult;
  private @Nullable WhyStopped whyStopped;

  void show(TreatmentLine saved) {
    List<String> names = List.of(saved.medicines().split(BETWEEN, 5));
    medicine1 = names.getFirst();
    medicine2 = names.size() > 1 ? names.get(1) : null;
    medicine3 = names.size() > 2 ? names.get(2) : null;
    medicine4 = names.size() > 3 ? names.get(3) : null;
    others = names.size() > 4 ? names.get(4) : null;
    from = Typed.typed(saved.from());
    to = Typed.typed(saved.to());
    bestResult = saved.bestResult();
    whyStopped = saved.whyStopped();
  }

  List<FieldProblem> problems() {
    var begun = Typed.month(from);
    var ended = Typed.month(to);
    boolean backwards = begun != null && ended != null && ended.isBefore(begun);
    return FieldProblem.when(backwards, "to", "patient.line.to.beforeFrom").toList();
  }

  TreatmentLine line() {
    String names =
        Stream.of(medicine1, medicine2, medicine3, medicine4, others)
            .map(Typed::text)
            .filter(Objects::nonNull)
            .reduce((one, other) -> one + BETWEEN + other)
            .orElse("");
    return new TreatmentLine(names, Typed.month(from), Typed.month(to), bestResult, whyStopped);
  }

  public @Nullable String getMedicine1() {
    return medicine1;
  }

  public void setMedicine1(@Nullable String medicine1) {
    this.medicine1 = medicine1;
  }

  public @Nullable String getMedicine2() {
    return medicine2;
  }

  public void setMedicine2(@Nullable String medicine2) {
    this.medicine2 = medicine2;
  }

  public @Nullable String getMedicine3() {
    return medicine3;
  }

  public void setMedicine3(@Nullable String medicine3) {
    this.medicine3 = medicine3;
  }

  public @Nullable String getMedicine4() {
    return medicine4;
  }

  public void setMedicine4(@Nullable String medicine4) {
    this.medicine4 = medicine4;
  }

  public @Nullable String getOthers() {
    return others;
  }

  public void setOthers(@Nullable String others) {
    this.others = others;
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }

  public @Nullable BestResult getBestResult() {
    return bestResult;
  }

  public void setBestResult(@Nullable BestResult bestResult) {
    this.bestResult = bestResult;
  }

  public @Nullable WhyStopped getWhyStopped() {
    return whyStopped;
  }

  public void setWhyStopped(@Nullable WhyStopped whyStopped) {
    this.whyStopped = whyStopped;
  }
}
