package health.consilium.audit;

/** The trail could not be written or read; what was to be remembered is undone with it. */
final class TrailBroken extends RuntimeException {

  TrailBroken(Throwable cause) {
    super("the audit trail cannot be used", cause);
  }
}
