package health.consilium.referral;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A time as people remember it: a year, perhaps with a month (1 to 12). */
public record YearAndMonth(int year, @Nullable Integer month) implements Serializable {

  /** Refuses a month outside 1 to 12. */
  public YearAndMonth {
    if (month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("no such month");
    }
  }

  /** Certainly earlier: a year without a month is before or after only as a whole. */
  public boolean isBefore(YearAndMonth other) {
    if (year != other.year || month == null || other.month == null) {
      return year < other.year;
    }
    return month < other.month;
  }
}
