package health.consilium.records;

/** What a file has to pass between its reception and its safe copy. */
public interface CopyGate {

  /** False while nothing can be let through: no order is taken then. */
  boolean isOpen();

  /** True when the safe copy may be made; otherwise the order is settled, or put back. */
  boolean letsThrough(CopyOrder order);
}
