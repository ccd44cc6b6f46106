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

  private final TreatmentLineForm form = new TreatmentLineForm();
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

  public TreatmentLineForm getForm() {
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
}
