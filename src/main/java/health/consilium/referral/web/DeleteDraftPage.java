package health.consilium.referral.web;

import health.consilium.referral.ReferralIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks once more before a draft is deleted. */
@Named
@RequestScoped
public class DeleteDraftPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final DraftForm form = new DraftForm();

  public @Nullable String load() {
    return open.show(form, draft -> Optional.empty()) ? null : Pages.home();
  }

  public String delete() {
    intake.deleteDraft(form.referral(), open.patient());
    return Pages.to("referral") + "&deleted=true";
  }

  public DraftForm getForm() {
    return form;
  }
}
