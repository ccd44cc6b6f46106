package health.consilium.delivery.web;

import health.consilium.delivery.LedgerKind;
import health.consilium.delivery.LedgerLine;

/** One line of a delivery's ledger in words. */
public record LedgerRow(String at, String what, boolean bad) {

  static LedgerRow of(LedgerLine line, OfficeWords words) {
    String key = "delivery.ledger." + line.kind().name();
    boolean bad = line.kind() == LedgerKind.REFUSED || line.kind() == LedgerKind.PARKED;
    return new LedgerRow(
        words.moment(line.at()), words.say(key, line.attempt(), line.detail()), bad);
  }
}
