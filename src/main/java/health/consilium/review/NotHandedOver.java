package health.consilium.review;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** Nothing is handed over any more: it was taken back, released, or its claim lapsed. */
public class NotHandedOver extends Refusal {

  public NotHandedOver(ReferralNumber number) {
    super(number.value());
  }
}
