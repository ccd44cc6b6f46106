package health.consilium.records;

import health.consilium.platform.refusal.Refusal;

/** A file could not be taken; the sentence names the file, the reason and what to do. */
public class RecordNotTaken extends Refusal {

  private final Obstacle obstacle;

  public RecordNotTaken(Obstacle obstacle, String label, long limitInBytes) {
    super(label, limitInBytes / (1024 * 1024));
    this.obstacle = obstacle;
  }

  @Override
  public String messageKey() {
    return "records.notTaken." + obstacle.key();
  }

  public Obstacle obstacle() {
    return obstacle;
  }
}
