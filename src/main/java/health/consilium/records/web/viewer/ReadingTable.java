package health.consilium.records.web.viewer;

import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.account.Role;
import health.consilium.account.SignedInUser;
import health.consilium.platform.settings.Settings;
import health.consilium.records.PageAsking;
import health.consilium.records.RecordReading;
import health.consilium.records.web.NoticedOnPages;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where the records of a referral are laid out for the person of the staff who reads them. */
@RequestScoped
public class ReadingTable {

  @Inject RecordReading reading;
  @Inject NoticedOnPages noticed;
  @Inject PageAsking asking;
  @Inject SignedInUser user;
  @Inject Settings settings;

  /** Refused as unknown to whoever may not read these records. */
  public Viewer lay(ReferralNumber number) {
    return user.is(Role.COORDINATOR)
        ? viewer(number, laidFor(number, user.asCoordinator()), Viewer.Reader.COORDINATOR)
        : viewer(number, laidFor(number, user.asReviewer()), Viewer.Reader.REVIEWER);
  }

  private Laid laidFor(ReferralNumber number, Coordinator coordinator) {
    return new Laid(
        reading.recordsOf(number, coordinator),
        noticed.of(number),
        asking.askedOf(number, coordinator));
  }

  private Laid laidFor(ReferralNumber number, Reviewer reviewer) {
    return new Laid(
        reading.recordsOf(number, reviewer), noticed.of(number), asking.askedOf(number, reviewer));
  }

  private Viewer viewer(ReferralNumber number, Laid laid, Viewer.Reader reader) {
    var words = new ViewerWords(user.language(), settings.review().timeZone());
    return Viewer.of(number, laid, reader, words);
  }
}
