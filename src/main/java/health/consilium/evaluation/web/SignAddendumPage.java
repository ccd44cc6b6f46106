package health.consilium.evaluation.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.SecondFactorDesk;
import health.consilium.evaluation.Qualification;
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
  @Inject SignInDesk signInDesk;
  @Inject SecondFactorDesk secondFactors;
  @Inject SignedInUser user;

  private String number = "";
  private String password = "";
  private String code = "";
  private boolean withSecondFactor;
  private String title = "";
  private String licence = "";
  private Seen seen = Seen.NOTHING;
  private boolean finished;
  private boolean doubtful;

  public void load() {
    AddendumOnDesk addendum = desk.open(referral(), user.asReviewer());
    withSecondFactor = secondFactors.look(user.asReviewer()).isInForce();
    seen = addendum.seen();
    finished = addendum.finished();
    doubtful = !addendum.setApart().isEmpty();
    title = addendum.qualification().title();
    licence = addendum.qualification().licence();
  }

  /** Signs what this page showed; when it was changed since, it is refused. */
  public String sign() {
    signInDesk.confirmPassword(user.asReviewer(), password);
    secondFactors.require(user.asReviewer(), code);
    desk.sign(referral(), seen, new Qualification(title, licence), user.asReviewer());
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

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never shown again. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }
}
