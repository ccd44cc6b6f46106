package health.consilium.delivery;

import java.time.Instant;

/**
 * One line of a delivery's ledger.
 *
 * @param attempt which attempt it was; 0 when it was none
 * @param detail a name, or what the mail server said
 */
public record LedgerLine(Instant at, LedgerKind kind, int attempt, String detail) {}
