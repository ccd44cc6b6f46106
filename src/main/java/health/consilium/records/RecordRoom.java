package health.consilium.records;

import health.consilium.platform.settings.Settings;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How much a referral may still take. */
@ApplicationScoped
public class RecordRoom {

  /** What was taken back makes room, until as much lies in the vault for nobody. */
  private static final long WITH_THOSE_TAKEN_BACK = 2;

  @Inject MedicalRecords records;
  @Inject Settings settings;

  /** Refused when no file of that size is ever taken. */
  public void requireSize(long bytes, String label) {
    long largest = settings.uploads().largestFile();
    if (bytes == 0 || bytes > largest) {
      Obstacle obstacle = bytes == 0 ? Obstacle.EMPTY : Obstacle.TOO_LARGE;
      throw new RecordNotTaken(obstacle, label, largest);
    }
  }

  /** Refused when the referral has no room for one more file of that size. */
  public void require(Referral referral, long bytes, String label) {
    Settings.Uploads limits = settings.uploads();
    KeptRecords kept = records.keptOf(referral.id());
    int most = limits.mostRecords();
    if (kept.records() >= most || kept.everRecords() >= WITH_THOSE_TAKEN_BACK * most) {
      throw RecordNotTaken.oneTooMany(label, most);
    }
    long largest = limits.largestReferral();
    if (kept.bytes() + bytes > largest
        || kept.everBytes() + bytes > WITH_THOSE_TAKEN_BACK * largest) {
      throw new RecordNotTaken(Obstacle.REFERRAL_FULL, label, largest);
    }
  }
}
