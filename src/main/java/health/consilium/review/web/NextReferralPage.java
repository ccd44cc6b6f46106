package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.review.NextReferral;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The one button for a reviewer who does not want to choose. */
@Named
@RequestScoped
public class NextReferralPage {

  @Inject NextReferral next;
  @Inject SignedInUser user;

  /** Of the view that is shown, into the room. */
  public String claim(QueueView view) {
    return "/reviewer/room?faces-redirect=true&number="
        + next.claim(view.filter(), user.asReviewer());
  }
}
