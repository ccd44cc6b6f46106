package health.consilium.account.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.SecondFactor;
import health.consilium.account.secondfactor.SecondFactorDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of staff's own account: the second factor is set up and changed here. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {

  /** So few are left that it is time for new ones. */
  private static final long FEW = 3;

  @Inject SecondFactorDesk desk;
  @Inject SignInDesk signInDesk;
  @Inject SignedInUser user;
  @Inject HospitalDay day;
  @Inject SecondStep step;

  private SecondFactor secondFactor = new SecondFactor.Missing();
  private KeyPicture picture = KeyPicture.NONE;
  private List<String> recoveryCodes = List.of();
  private final ProofForm proof = new ProofForm();
  private @Nullable String then;

  public void load() {
    secondFactor = desk.look(user.actor());
    picture =
        secondFactor
            .offered()
            .map(offered -> KeyPicture.of(offered.address()))
            .orElse(KeyPicture.NONE);
  }

  public void begin() {
    desk.begin(user.actor());
    load();
  }

  public void confirm() {
    signInDesk.confirmPassword(user.actor(), proof.takePassword());
    recoveryCodes = desk.confirm(user.actor(), proof.takeCode());
    step.settled();
    load();
  }

  public void renewCodes() {
    signInDesk.confirmPassword(user.actor(), proof.takePassword());
    recoveryCodes = desk.renewCodes(user.actor(), proof.takeCode());
    load();
  }

  /** The app goes out of force, and another is offered its key. */
  public void change() {
    signInDesk.confirmPassword(user.actor(), proof.takePassword());
    desk.giveUp(user.actor(), proof.takeCode());
    begin();
  }

  public boolean isMissing() {
    return secondFactor instanceof SecondFactor.Missing;
  }

  public boolean isOffered() {
    return secondFactor.offered().isPresent();
  }

  public boolean isInForce() {
    return secondFactor.isInForce();
  }

  /** In groups of four, to be typed. */
  public String getKey() {
    return secondFactor
        .offered()
        .map(offered -> offered.key().replaceAll("(.{4})(?=.)", "$1 "))
        .orElse("");
  }

  public KeyPicture getPicture() {
    return picture;
  }

  /** The day, in the reader's language. */
  public String getSince() {
    return secondFactor.inForce().map(inForce -> day.of(inForce.since())).orElse("");
  }

  public long getCodesLeft() {
    return secondFactor.inForce().map(SecondFactor.InForce::recoveryCodes).orElse(0L);
  }

  public boolean isFewCodesLeft() {
    return getCodesLeft() < FEW;
  }

  /** Shown once, right after they were made. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** Where the person came from to set up the second factor. */
  public String getGoOn() {
    return ReturnAddress.of(then).orElse("");
  }

  public ProofForm getProof() {
    return proof;
  }

  public @Nullable String getThen() {
    return then;
  }

  public void setThen(@Nullable String then) {
    this.then = then;
  }
}
