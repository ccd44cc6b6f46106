package health.consilium.delivery.office;

import health.consilium.referral.ReferralNumber;
import java.util.List;

/** Nobody has claimed these for too long; an event of the transaction that keeps it. */
public record ReferralsUnowned(List<ReferralNumber> numbers) {

  public ReferralsUnowned {
    numbers = List.copyOf(numbers);
  }
}
