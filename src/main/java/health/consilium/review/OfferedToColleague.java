package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** The referral is held out to a colleague, who has not answered yet. */
public class OfferedToColleague extends Refusal {

  public OfferedToColleague(ReferralNumber number, String colleague) {
    super(number.value(), colleague);
  }
}
