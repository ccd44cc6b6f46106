package health.consilium.evaluation.treatment;

import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of treatment that the records seem to tell of, for a physician to accept or not.
 *
 * @param refractory medicines of its last part, where the disease progressed on them or within 60
 *     days
 * @param passages where it stands, the telling one first
 */
public record ProposedLine(
    String regimen,
    List<Medicine> medicines,
    Optional<PartialDate> start,
    Optional<PartialDate> stop,
    Optional<Response> best,
    Optional<ReasonStopped> reason,
    Optional<PartialDate> progression,
    Optional<PartialDate> transplant,
    List<Medicine> refractory,
    List<Medicine> intolerant,
    Set<Doubt> doubts,
    List<Passage> passages) {

  static ProposedLine of(Course course) {
    if (course.stopIsInferred()) {
      course.doubts.add(Doubt.END_IS_PROGRESSION);
    }
    return new ProposedLine(
        course.regimen,
        List.copyOf(course.medicines()),
        course.start(),
        course.stop(),
        Optional.ofNullable(course.best),
        course.reason(),
        Optional.ofNullable(course.progression),
        Optional.ofNullable(course.transplant),
        course.refractory(),
        List.copyOf(course.intolerant),
        Set.copyOf(course.doubts),
        List.copyOf(course.passages));
  }
}
