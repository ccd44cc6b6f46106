package health.consilium.records.safecopy;

/** The worker crashed or answered nonsense, or it took too long, as it would once more. */
final class WorkerDied extends Exception {

  private final boolean tookTooLong;

  WorkerDied(boolean tookTooLong, Throwable cause) {
    super(tookTooLong ? "took too long" : "died", cause);
    this.tookTooLong = tookTooLong;
  }

  boolean tookTooLong() {
    return tookTooLong;
  }
}
