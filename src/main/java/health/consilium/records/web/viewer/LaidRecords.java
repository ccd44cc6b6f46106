package health.consilium.records.web.viewer;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.records.PageAsking;
import health.consilium.records.RecordReading;
import health.consilium.records.SignedBefore;
import health.consilium.records.web.NoticedOnPages;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Brings what one reader may see of the records of a referral. */
@RequestScoped
public class LaidRecords {

  @Inject RecordReading reading;
  @Inject NoticedOnPages noticed;
  @Inject PageAsking asking;
  @Inject SignedBefore signed;

  Laid of(ReferralNumber number, Coordinator coordinator) {
    return new Laid(
        reading.recordsOf(number, coordinator),
        noticed.of(number),
        asking.askedOf(number, coordinator),
        Optional.empty());
  }

  Laid of(ReferralNumber number, Reviewer reviewer) {
    return new Laid(
        reading.recordsOf(number, reviewer),
        noticed.of(number),
        asking.askedOf(number, reviewer),
        signed.lastOf(number, reviewer));
  }
}
