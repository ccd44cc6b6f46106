package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;
import java.util.List;

/**
 * The evaluation rests on a page of another person: it is not signed, and no letter of it leaves.
 */
public final class CitesSetApartPage extends Refusal {

  private CitesSetApartPage(SetApartCitation first) {
    super(first.page().file(), first.page().number());
  }

  /** Names the first of these pages; there is no refusal without one. */
  public static void refuseAny(List<SetApartCitation> citations) {
    if (!citations.isEmpty()) {
      throw new CitesSetApartPage(citations.getFirst());
    }
  }
}
