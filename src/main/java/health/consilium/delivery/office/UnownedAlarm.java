package health.consilium.delivery.office;

import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells the office once of each referral that nobody has claimed for too long. */
@ApplicationScoped
@Transactional
public class UnownedAlarm {

  private static final int MOST = 200;

  @Inject UnownedReferrals unowned;
  @Inject Event<ReferralsUnowned> events;
  @Inject Clock clock;

  /** Says how many it told of. */
  public int ring() {
    List<ReferralNumber> numbers = unowned.tell(clock.instant(), MOST);
    if (!numbers.isEmpty()) {
      events.fire(new ReferralsUnowned(numbers));
    }
    return numbers.size();
  }
}
