package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.ReviewQueue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** Until when the referral of the room is mine, if I do not go on with it. */
@Named
@RequestScoped
public class ClaimPage {

  @Inject ReviewQueue queue;
  @Inject SignedInUser user;
  @Inject Turnaround turnaround;

  /** Empty when I do not hold it. */
  public String getUntil() {
    var clock = new ClockWords(user.language(), turnaround.zone());
    return ReferralNumber.typed(Objects.toString(Faces.getRequestParameter("number"), ""))
        .flatMap(number -> queue.heldUntil(number, user.asReviewer()))
        .map(until -> Texts.of(user.language()).say("review.queue.until", clock.moment(until)))
        .orElse("");
  }
}
