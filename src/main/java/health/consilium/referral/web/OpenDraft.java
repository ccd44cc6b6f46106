package health.consilium.referral.web;

import health.consilium.account.Patient;
import health.consilium.account.SignedInUser;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** The signed-in patient's draft, read once for a page. */
@RequestScoped
public class OpenDraft {

  @Inject ReferralIntake intake;
  @Inject SignedInUser user;

  private Optional<ReferralDraft> draft = Optional.empty();
  private boolean read;

  public Patient patient() {
    return user.asPatient();
  }

  public Optional<ReferralDraft> find() {
    if (!read) {
      draft = intake.draft(patient());
      read = true;
    }
    return draft;
  }

  /** The number of the draft, which is begun when there is none. */
  ReferralNumber number(DraftForm form) {
    return form.isNew() ? intake.openDraft(patient(), user.language().getCode()) : form.referral();
  }

  /** Puts a part of the draft on the form; false when there is no draft to show. */
  boolean show(DraftForm form, Function<ReferralDraft, Optional<?>> part) {
    find().ifPresent(open -> form.open(open, part.apply(open)));
    return find().isPresent();
  }

  /** The referral that the page was opened for, as it is kept now. */
  ReferralDraft kept(DraftForm form) {
    return intake.read(form.referral(), patient());
  }

  /** Whether the words of a page say "you" or "the patient". */
  public boolean forMyself() {
    return find()
        .flatMap(ReferralDraft::submission)
        .map(Submission::submitter)
        .map(Submitter.MYSELF::equals)
        .orElse(true);
  }
}
