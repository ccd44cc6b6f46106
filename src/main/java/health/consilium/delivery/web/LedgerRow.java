package health.consilium.delivery.web;

import health.consilium.delivery.LedgerKind;
import health.consilium.delivery.LedgerLine;
import java.util.EnumSet;
import java.util.Set;

/** One line of a delivery's ledger in words. */
public record LedgerRow(String at, String what, boolean bad) {

  private static final Set<LedgerKind> BAD =
      EnumSet.of(
          LedgerKind.UNREACHED,
          LedgerKind.REFUSED,
          LedgerKind.UNSURE,
          LedgerKind.PARKED,
          LedgerKind.HELD);

  static LedgerRow of(LedgerLine line, OfficeWords words) {
    String key = "delivery.ledger." + line.kind().name();
    boolean bad = BAD.contains(line.kind());
    return new LedgerRow(
        words.moment(line.at()), words.say(key, line.attempt(), line.detail()), bad);
  }
}
