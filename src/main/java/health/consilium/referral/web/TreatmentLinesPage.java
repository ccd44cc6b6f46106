package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.TreatmentLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows the treatments told so far; each can be changed or removed, and another added. */
@Named
@RequestScoped
public class TreatmentLinesPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject SignedInUser user;

  private final DraftForm form = new DraftForm();

  /** One treatment of the list. */
  public record Row(int number, String medicines, String words) {}

  public @Nullable String load() {
    if (!open.show(form, TreatmentLinePage::part)) {
      return Pages.home();
    }
    return getRows().isEmpty() ? Pages.to("treatment-line") : null;
  }

  public String remove(int number) {
    ReferralDraft kept = open.kept(form);
    List<TreatmentLine> lines = new ArrayList<>(kept.treatment().lines());
    if (number <= lines.size()) {
      lines.remove(number - 1);
    }
    form.refuseIfChanged(TreatmentLinePage.part(kept), TreatmentLinePage.part(lines));
    intake.tellTreatment(
        form.referral(), lines, kept.treatment().patientLineCount().orElse(null), open.patient());
    return lines.isEmpty() ? form.within("treatment") : form.within("treatment-lines");
  }

  /** The list is saved already; this leads on. */
  public String goOn() {
    return form.thenTo("records");
  }

  public DraftForm getForm() {
    return form;
  }

  public List<Row> getRows() {
    List<TreatmentLine> lines =
        open.find().map(draft -> draft.treatment().lines()).orElseGet(List::of);
    var words = new AnswerWords(Texts.of(user.language()), user.language().locale());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new Row(i + 1, lines.get(i).medicines(), words.lineInWords(lines.get(i))))
        .toList();
  }
}
