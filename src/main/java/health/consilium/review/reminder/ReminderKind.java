package health.consilium.review.reminder;

/** Whether a promised day is near or has passed. */
public enum ReminderKind {
  SOON,
  OVERDUE
}
