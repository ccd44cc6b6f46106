package health.consilium.referral;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where the promise to answer stands: "day 2 of 5, due Mon 12 Oct".
 *
 * @param day the working day, from 1 to {@code of}; 0 when nothing was sent yet
 * @param of how many working days are promised
 * @param due the last of them; of a stopped clock it moves on with every day of waiting
 * @param over working days past the due day; 0 while it is kept
 * @param running false while the hospital's clock stands still
 */
public record TurnaroundDay(int day, int of, LocalDate due, int over, boolean running)
    implements Serializable {

  public boolean overdue() {
    return over > 0;
  }

  /** How far the bar under the words is filled, between 0 and {@code of}. */
  public double filled() {
    return overdue() ? of : Math.max(0, day - 0.5);
  }
}
