package health.consilium.records.web.viewer;

import health.consilium.account.Role;
import health.consilium.account.SignedInUser;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where the records of a referral are laid out for the person of the staff who reads them. */
@RequestScoped
public class ReadingTable {

  @Inject LaidRecords records;
  @Inject SignedInUser user;
  @Inject Settings settings;

  /** Refused as unknown to whoever may not read these records. */
  public Viewer lay(ReferralNumber number) {
    return user.is(Role.COORDINATOR)
        ? viewer(number, records.of(number, user.asCoordinator()), Viewer.Reader.COORDINATOR)
        : viewer(number, records.of(number, user.asReviewer()), Viewer.Reader.REVIEWER);
  }

  private Viewer viewer(ReferralNumber number, Laid laid, Viewer.Reader reader) {
    var words = new ViewerWords(user.language(), settings.review().timeZone());
    return Viewer.of(number, laid, reader, words);
  }
}
