package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.HandOver;
import health.consilium.review.HandOverDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Where a reviewer passes a referral on: to a colleague, or back to the queue with a reason. */
@Named
@RequestScoped
public class HandOverPage {

  @Inject HandOverDesk desk;
  @Inject SignedInUser user;

  private String number = "";
  private String colleague = "";
  private String note = "";
  private String reason = "";
  private ColleagueChoices colleagues = ColleagueChoices.NONE;
  private @Nullable HandOver open;

  /** A post needs its choices before the view has handed the number in. */
  @PostConstruct
  void readAddress() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
  }

  public void load() {
    colleagues = ColleagueChoices.of(desk.colleagues(referral(), user.asReviewer()));
    open = desk.openOn(referral(), user.asReviewer()).orElse(null);
  }

  public String offer() {
    desk.offer(referral(), choices().require(colleague), note, user.asReviewer());
    return here();
  }

  public String takeBack() {
    desk.takeBack(referral(), user.asReviewer());
    return here();
  }

  public String release() {
    desk.release(referral(), reason, user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true";
  }

  private String here() {
    return "/reviewer/hand-over?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  private ColleagueChoices choices() {
    if (colleagues.all().isEmpty()) {
      load();
    }
    return colleagues;
  }

  public List<Choice> getColleagues() {
    return choices().all();
  }

  /** Who is asked already; empty when nobody is. */
  public String getAsked() {
    return open == null ? "" : open.to();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
