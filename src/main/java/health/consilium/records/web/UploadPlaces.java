package health.consilium.records.web;

import java.util.HashMap;
import java.util.Map;

/** So many places for uploads in all, and so many of them for each sender. */
final class UploadPlaces {

  private final int inAll;
  private final int each;
  private final Map<String, Integer> taken = new HashMap<>();
  private int takenInAll;

  UploadPlaces(int inAll, int each) {
    this.inAll = inAll;
    this.each = each;
  }

  /** False when there is no place; else it is to be given back. */
  synchronized boolean take(String sender) {
    if (takenInAll >= inAll || taken.getOrDefault(sender, 0) >= each) {
      return false;
    }
    takenInAll++;
    taken.merge(sender, 1, Integer::sum);
    return true;
  }

  synchronized void giveBack(String sender) {
    takenInAll--;
    taken.computeIfPresent(sender, (who, places) -> places > 1 ? places - 1 : null);
  }
}
