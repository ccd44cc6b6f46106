package health.consilium.review.web;

import java.io.Serializable;

/** One line of the queue in words: all of them are found once, not by each cell that shows them. */
public record QueueLine(
    String number, boolean urgent, boolean mine, boolean claimable, Told told, Stands stands)
    implements Serializable {

  /**
   * What is known of the patient, and when it came.
   *
   * @param gaps how many kinds of records are not there
   * @param missing which ones; empty when all are there
   */
  public record Told(
      String sent,
      String patient,
      String about,
      String disease,
      String lines,
      String urgency,
      String language,
      String records,
      String gaps,
      String missing,
      boolean suits)
      implements Serializable {}

  /**
   * Where it stands.
   *
   * @param filled how far the bar of the promise is filled, between 0 and {@code of}
   */
  public record Stands(
      boolean overdue,
      String day,
      int of,
      double filled,
      String due,
      String state,
      String waited,
      String holder,
      String offered,
      String returned,
      String until)
      implements Serializable {}
}
