package health.consilium.review;

/**
 * From where the queue is read and which way, in SQL of a referral {@code r}: the key is in the
 * parameters 2 to 4, and a page has as many rows as parameter 7 says.
 */
enum Direction {
  FIRST(
      "",
      " order by (not r.urgent), r.queue_since, r.id limit ?7",
      " and r.disease >= d.disease and r.disease <= d.disease",
      " order by r.disease, (not r.urgent), r.queue_since, r.id limit ?7"),
  AFTER(
      " and (not r.urgent, r.queue_since, r.id)"
          + " > (cast(?2 as boolean), cast(?3 as timestamptz), cast(?4 as uuid))",
      " order by (not r.urgent), r.queue_since, r.id limit ?7",
      " and r.disease <= d.disease and (r.disease, not r.urgent, r.queue_since, r.id)"
          + " > (d.disease, cast(?2 as boolean), cast(?3 as timestamptz), cast(?4 as uuid))",
      " order by r.disease, (not r.urgent), r.queue_since, r.id limit ?7"),
  BEFORE(
      " and (not r.urgent, r.queue_since, r.id)"
          + " < (cast(?2 as boolean), cast(?3 as timestamptz), cast(?4 as uuid))",
      " order by (not r.urgent) desc, r.queue_since desc, r.id desc limit ?7",
      " and r.disease >= d.disease and (r.disease, not r.urgent, r.queue_since, r.id)"
          + " < (d.disease, cast(?2 as boolean), cast(?3 as timestamptz), cast(?4 as uuid))",
      " order by r.disease desc, (not r.urgent) desc, r.queue_since desc, r.id desc limit ?7");

  private final String place;
  private final String order;
  private final String placeInIllness;
  private final String orderInIllness;

  Direction(String place, String order, String placeInIllness, String orderInIllness) {
    this.place = place;
    this.order = order;
    this.placeInIllness = placeInIllness;
    this.orderInIllness = orderInIllness;
  }

  /** On which side of the key. */
  String place() {
    return place;
  }

  /** The queue's order, and how many. */
  String order() {
    return order;
  }

  /** Within the illness of a row {@code d}; the key is where the walk of it begins. */
  String placeInIllness() {
    return placeInIllness;
  }

  String orderInIllness() {
    return orderInIllness;
  }
}
