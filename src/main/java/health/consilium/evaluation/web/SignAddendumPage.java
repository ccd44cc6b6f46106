package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.account.web.WhoIsThere;
import health.consilium.evaluation.Seen;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where a reviewer signs an addendum: once more the letter, the password and the second factor. */
@Named
@ViewScoped
public class SignAddendumPage implements Serializable {

  @Inject AddendumDesk desk;
  @Inject WhoIsThere whoIsThere;
  @Inject SignedInUser user;

  private String number = "";
  private SignatureForm form = new SignatureForm();
  private boolean withSecondFactor;
  private Seen seen = Seen.NOTHING;
  private boolean finished;
  private boolean doubtful;

  public void load() {
    AddendumOnDesk addendum = desk.open(referral(), user.asReviewer());
    withSecondFactor = whoIsThere.isCodeAsked(user.asReviewer());
    seen = addendum.seen();
    finished = addendum.finished();
    doubtful = !addendum.setApart().isEmpty();
    form = SignatureForm.of(addendum.qualification());
  }

  /** Signs what this page showed; when it was changed since, it is refused. */
  public String sign() {
    whoIsThere.confirmWithCode(user.asReviewer(), form);
    desk.sign(referral(), seen, form.qualification(), user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true&added=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  /** All questions are answered, or something is said. */
  public boolean isFinished() {
    return finished;
  }

  /** A page is cited that was set apart as another person's. */
  public boolean isDoubtful() {
    return doubtful;
  }

  /** Nothing stands between the reviewer and the signature but a second factor, perhaps. */
  public boolean isSignable() {
    return finished && !doubtful;
  }

  public boolean isWithSecondFactor() {
    return withSecondFactor;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public SignatureForm getForm() {
    return form;
  }
}
