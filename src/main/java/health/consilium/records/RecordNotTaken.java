package health.consilium.records;

import health.consilium.platform.refusal.Refusal;

/** A file could not be taken; the sentence names the file, the reason and what to do. */
public class RecordNotTaken extends Refusal {

  private final Obstacle obstacle;

  public RecordNotTaken(Obstacle obstacle, String label, long limitInBytes) {
    this(label, limitInBytes / (1024 * 1024), obstacle);
  }

  private RecordNotTaken(String label, long limit, Obstacle obstacle) {
    super(label, limit);
    this.obstacle = obstacle;
  }

  /** The referral holds as many records as it may. */
  static RecordNotTaken oneTooMany(String label, int most) {
    return new RecordNotTaken(label, most, Obstacle.TOO_MANY);
  }

  @Override
  public String messageKey() {
    return "records.notTaken." + obstacle.key();
  }

  public Obstacle obstacle() {
    return obstacle;
  }
}
