package health.consilium.records.tus;

/** A request that does not speak the protocol. */
final class NotUnderstood extends Exception {}
