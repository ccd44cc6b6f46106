package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.NewResults;
import health.consilium.evaluation.NewResultsDesk;
import health.consilium.referral.web.Pages;
import health.consilium.referral.web.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Where a patient says that results are new, and asks for another look. */
@Named
@RequestScoped
public class NewResultsPage {

  @Inject NewResultsDesk desk;
  @Inject SignedInUser user;

  private @Nullable String number;
  private @Nullable NewResults results;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void readAddress() {
    number = Faces.getRequestParameter("number");
  }

  /** Who may ask nothing now sees where the referral is. */
  public @Nullable String load() {
    return about(number).answered() ? null : mine();
  }

  /** Pressing twice is harmless. */
  public String send() {
    desk.reopen(SentNumber.of(number), user.asPatient());
    return mine() + "&done=reopened";
  }

  private String mine() {
    return Pages.to("my-referral") + "&number=" + number;
  }

  /** Whether the referral of this number can be looked at again. */
  public NewResults about(@Nullable String wanted) {
    if (results == null) {
      results = desk.look(SentNumber.of(wanted), user.asPatient());
    }
    return results;
  }

  public boolean isSendable() {
    return about(number).mayBeSent();
  }

  public int getFiles() {
    return about(number).files();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
