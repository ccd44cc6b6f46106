package health.consilium.referral.web;

import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.TreatmentTold;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks how the patient wants to tell the treatment, and how many treatments they count. */
@Named
@RequestScoped
public class TreatmentPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, TreatmentPage::part)) {
      return Pages.home();
    }
    open.find().map(ReferralDraft::treatment).ifPresent(form::show);
    return null;
  }

  public @Nullable String save() {
    if (!FieldProblem.none(form.problems())) {
      return null;
    }
    ReferralDraft kept = keep();
    if (form.how == TreatmentTold.RECORDS) {
      return form.thenTo("records");
    }
    return kept.treatment().lines().isEmpty()
        ? form.within("treatment-line")
        : form.within("treatment-lines");
  }

  public @Nullable String saveForLater() {
    if (!FieldProblem.none(form.problems())) {
      return null;
    }
    keep();
    return Pages.home();
  }

  private ReferralDraft keep() {
    ReferralDraft kept = open.kept(form);
    form.refuseIfChanged(part(kept), form.part());
    if (form.how == TreatmentTold.RECORDS) {
      intake.sendTreatmentAsRecords(form.referral(), form.lineCount(), open.patient());
    } else {
      intake.tellTreatment(
          form.referral(), kept.treatment().lines(), form.lineCount(), open.patient());
    }
    return kept;
  }

  private static Optional<String> part(ReferralDraft draft) {
    var treatment = draft.treatment();
    return treatment
        .told()
        .map(told -> told + " " + treatment.patientLineCount().map(String::valueOf).orElse(""));
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  public TreatmentTold[] getWays() {
    return TreatmentTold.values();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private static final int MOST = 30;

    private @Nullable TreatmentTold how;
    private @Nullable String count;

    void show(ReferralDraft.Treatment saved) {
      how = saved.told().orElse(null);
      count = saved.patientLineCount().map(String::valueOf).orElse(null);
    }

    List<FieldProblem> problems() {
      String typed = Typed.digits(count);
      boolean possible =
          typed == null || (typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) <= MOST);
      return FieldProblem.when(!possible, "count", "patient.treatment.count.wrong").toList();
    }

    @Nullable Integer lineCount() {
      String typed = Typed.digits(count);
      return typed == null ? null : Integer.valueOf(typed);
    }

    String part() {
      Integer counted = lineCount();
      return how + " " + (counted == null ? "" : counted);
    }

    public @Nullable TreatmentTold getHow() {
      return how;
    }

    public void setHow(@Nullable TreatmentTold how) {
      this.how = how;
    }

    public @Nullable String getCount() {
      return count;
    }

    public void setCount(@Nullable String count) {
      this.count = count;
    }
  }
}
