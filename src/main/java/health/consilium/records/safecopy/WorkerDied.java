package health.consilium.records.safecopy;

/** The worker hung, crashed or answered nonsense; another attempt may do better. */
final class WorkerDied extends Exception {

  WorkerDied(String reason, Throwable cause) {
    super(reason, cause);
  }
}
