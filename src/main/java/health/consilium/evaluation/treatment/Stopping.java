package health.consilium.evaluation.treatment;

import java.util.List;
import java.util.Optional;

/** What a statement says was stopped, and whether something bad was why. */
final class Stopping {

  /** A cause stands so near what it brought about. */
  private static final int CAUSE = 60;

  private Stopping() {}

  /** Named right before the word that it was stopped; in Chinese behind it: 停用… */
  static List<Medicine> stopped(Statement statement) {
    return statement.mentions().stream()
        .filter(mention -> mention.is(Cue.STOP))
        .flatMap(cue -> stoppedBy(cue, statement).stream())
        .flatMap(Statement::medicines)
        .toList();
  }

  private static Optional<Mention> stoppedBy(Mention cue, Statement statement) {
    return statement
        .before(cue)
        .filter(mention -> mention.isTreatment() && mention.isNear(cue, 2))
        .or(
            () ->
                statement
                    .after(cue)
                    .filter(mention -> mention.isTreatment() && cue.isNear(mention, 0)));
  }

  /** "Stopped for cardiotoxicity", "a bleed, for which it was stopped". */
  static boolean isByHarm(Statement statement) {
    return statement.mentions().stream()
        .filter(mention -> mention.is(Cue.STOP))
        .anyMatch(
            stop ->
                statement.mentions().stream()
                    .filter(mention -> mention.is(Cue.HARM))
                    .anyMatch(harm -> harm.isNear(stop, CAUSE) || stop.isNear(harm, CAUSE)));
  }
}
