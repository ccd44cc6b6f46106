package health.consilium.records;

import health.consilium.platform.settings.Settings;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** How much a referral may still take. */
@ApplicationScoped
public class RecordRoom {

  /** What was taken back makes room, until as much lies in the vault for nobody. */
  private static final long WITH_THOSE_TAKEN_BACK = 2;

  @Inject EntityManager entityManager;
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
    KeptRecords kept = keptOf(referral.id());
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

  /** What is still on its way has its room already. */
  private KeptRecords keptOf(UUID referralId) {
    Object[] sums =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select count(*) filter (where removed_at is null),"
                        + " coalesce(sum(bytes) filter (where removed_at is null), 0),"
                        + " count(*), coalesce(sum(bytes), 0) from ("
                        + "select bytes, removed_at from record_file"
                        + " where referral_id = cast(?1 as uuid) union all"
                        + " select length, null from upload"
                        + " where referral_id = cast(?1 as uuid) and state = 'RUNNING') kept")
                .setParameter(1, referralId.toString())
                .getSingleResult();
    return new KeptRecords(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
  }

  private static long number(Object sum) {
    return ((Number) sum).longValue();
  }
}
