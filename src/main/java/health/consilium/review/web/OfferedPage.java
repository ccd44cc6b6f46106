package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.HandOver;
import health.consilium.review.HandOverDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What colleagues would like to hand over, above the queue. */
@Named
@ViewScoped
public class OfferedPage implements Serializable {

  @Inject HandOverDesk desk;
  @Inject SignedInUser user;

  private List<HandOver> offered = List.of();

  @PostConstruct
  void load() {
    offered = desk.offeredTo(user.asReviewer());
  }

  public String accept(String number) {
    desk.accept(new ReferralNumber(number), user.asReviewer());
    return "/reviewer/room?faces-redirect=true&number=" + number;
  }

  public String giveBack(String number) {
    desk.giveBack(new ReferralNumber(number), user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true";
  }

  public List<HandOver> getOffered() {
    return offered;
  }
}
