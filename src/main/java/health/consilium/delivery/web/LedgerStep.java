package health.consilium.delivery.web;

import health.consilium.delivery.DeliveryRow;
import java.util.List;

/** One step of a letter's way: what, when or what holds it up, and whether it is done. */
public record LedgerStep(String name, String detail, boolean done, boolean present, boolean bad) {

  /** The steps of a delivery. */
  static List<LedgerStep> of(DeliveryRow row, OfficeWords words) {
    DeliveryLine line = DeliveryLine.of(row, words);
    boolean accepted = row.accepted();
    return List.of(
        done("printed", line.times().printed(), words),
        done(
            "released",
            words.say(
                "coordinator.history.by", line.times().released(), row.release().releasedBy()),
            words),
        new LedgerStep(
            words.say("delivery.step.accepted"),
            accepted ? words.moment(row.mail().at()) : line.mail(),
            accepted,
            !accepted,
            line.bad()),
        perhaps("opened", line.times().opened(), words),
        perhaps("downloaded", line.times().downloaded(), words));
  }

  /** The steps of a letter that waits for its release. */
  static List<LedgerStep> waiting(String printed, OfficeWords words) {
    return List.of(
        done("printed", printed, words),
        new LedgerStep(
            words.say("delivery.step.release"),
            words.say("delivery.step.waits"),
            false,
            true,
            false),
        perhaps("accepted", "", words),
        perhaps("opened", "", words),
        perhaps("downloaded", "", words));
  }

  private static LedgerStep done(String step, String detail, OfficeWords words) {
    return new LedgerStep(words.say("delivery.step." + step), detail, true, false, false);
  }

  private static LedgerStep perhaps(String step, String when, OfficeWords words) {
    return new LedgerStep(words.say("delivery.step." + step), when, !when.isEmpty(), false, false);
  }
}
