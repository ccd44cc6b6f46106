package health.consilium.records;

import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;

/** A doctor may have read the records: what was read no longer changes. */
public final class RecordsAreRead extends Refusal {

  RecordsAreRead(ReferralNumber number) {
    super(number.value());
  }
}
