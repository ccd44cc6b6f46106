package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.WrittenTime;
import java.util.Optional;

/**
 * A word of a statement that means something, or a date in it.
 *
 * @param bracketed whether it stands in brackets
 */
record Mention(
    int begin, int end, Optional<Meaning> meaning, Optional<WrittenTime> time, boolean bracketed) {

  boolean is(Cue cue) {
    return meaning.filter(cue::equals).isPresent();
  }

  /** Whether the words between this and the one behind it are so few. */
  boolean isNear(Mention other, int letters) {
    return other.begin() - end <= letters && begin <= other.begin();
  }

  boolean isTime() {
    return time.isPresent();
  }

  boolean isTreatment() {
    return meaning
        .filter(
            what ->
                what instanceof Regimen
                    || (what instanceof Medicine medicine && medicine.isGivenInLines()))
        .isPresent();
  }

  boolean isTransplant() {
    return meaning
        .filter(
            what ->
                what instanceof Medicine medicine && medicine.kind() == Medicine.Kind.TRANSPLANT)
        .isPresent();
  }

  boolean isOutcome() {
    return meaning.filter(Meaning.Outcome.class::isInstance).isPresent();
  }

  /** Neither a medicine that makes a line, nor a date, nor a sign of its course: G-CSF, say. */
  boolean isOther() {
    return meaning
        .filter(what -> what instanceof Medicine medicine && !medicine.isGivenInLines())
        .isPresent();
  }
}
