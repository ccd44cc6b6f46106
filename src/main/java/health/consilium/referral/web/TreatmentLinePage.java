package health.consilium.referral.web;

import health.consilium.referral.BestResult;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.WhyStopped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for one treatment: the medicines, from when to when, what it did and why it ended. */
@Named
@RequestScoped
public class TreatmentLinePage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject MedicineNames medicines;

  private final Form form = new Form();
  private int line;

  public @Nullable String load() {
    if (!open.show(form, TreatmentLinePage::part)) {
      return Pages.home();
    }
    List<TreatmentLine> lines =
        open.find().map(draft -> draft.treatment().lines()).orElseGet(List::of);
    if (line >= 1 && line <= lines.size()) {
      form.show(lines.get(line - 1));
    }
    return null;
  }

  public @Nullable String save() {
    return keep() ? form.within("treatment-lines") : null;
  }

  public @Nullable String saveForLater() {
    return keep() ? Pages.home() : null;
  }

  private boolean keep() {
    if (!FieldProblem.none(form.problems())) {
      return false;
    }
    ReferralDraft kept = open.kept(form);
    List<TreatmentLine> lines = with(kept.treatment().lines());
    form.refuseIfChanged(part(kept), part(lines));
    intake.tellTreatment(
        form.referral(), lines, kept.treatment().patientLineCount().orElse(null), open.patient());
    return true;
  }

  /** In the place of the one that was opened; a new one comes last, and only once. */
  private List<TreatmentLine> with(List<TreatmentLine> before) {
    List<TreatmentLine> lines = new ArrayList<>(before);
    TreatmentLine told = form.line();
    if (line >= 1 && line <= lines.size()) {
      lines.set(line - 1, told);
    } else if (lines.isEmpty() || !key(lines.getLast()).equals(key(told))) {
      lines.add(told);
    }
    return lines;
  }

  static Optional<String> part(ReferralDraft draft) {
    return Optional.of(part(draft.treatment().lines()));
  }

  static String part(List<TreatmentLine> lines) {
    return lines.stream().map(TreatmentLinePage::key).toList().toString();
  }

  private static String key(TreatmentLine line) {
    return Stream.of(line.medicines(), line.from(), line.to(), line.bestResult(), line.whyStopped())
        .map(String::valueOf)
        .toList()
        .toString();
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public List<String> getMedicineNames() {
    return medicines.all();
  }

  public BestResult[] getResults() {
    return BestResult.values();
  }

  public WhyStopped[] getReasons() {
    return WhyStopped.values();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

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
}
