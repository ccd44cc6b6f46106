package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several records tell of the same lines: each line once, as the fuller record tells it. */
final class CourseMerging {

  /** So far apart two records may date the beginning of one line. */
  private static final long SAME_BEGINNING = 31;

  private CourseMerging() {}

  static List<Course> merge(List<Course> all) {
    List<Course> merged = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(CourseMerging::fullness).reversed())
        .forEach(course -> add(course, merged));
    merged.sort(Comparator.comparing(course -> course.start().orElse(new PartialDate(9999, 0, 0))));
    return merged;
  }

  private static int fullness(Course course) {
    int dated = course.start().map(start -> start.isExact() ? 2 : 1).orElse(0);
    int ended = course.stop().isPresent() ? 1 : 0;
    return 100 * dated + 10 * ended + course.medicines().size();
  }

  private static void add(Course course, List<Course> merged) {
    Optional<Course> same = merged.stream().filter(other -> areSame(course, other)).findFirst();
    if (same.isPresent()) {
      fill(same.get(), course);
    } else {
      merged.add(course);
    }
  }

  private static boolean areSame(Course one, Course other) {
    boolean shared =
        one.phases.getFirst().medicines().stream()
            .filter(Medicine::isActive)
            .anyMatch(other.medicines()::contains);
    if (one.start().isEmpty() || other.start().isEmpty()) {
      return other.medicines().containsAll(one.medicines());
    }
    return shared && one.start().get().daysApart(other.start().get()) <= SAME_BEGINNING;
  }

  private static void fill(Course kept, Course other) {
    if (kept.best == null) {
      kept.best = other.best;
    } else if (other.best != null && other.best != kept.best) {
      kept.doubts.add(Doubt.RECORDS_DIFFER);
    }
    if (kept.progression == null) {
      kept.progression = other.progression;
    }
    if (kept.transplant == null) {
      kept.transplant = other.transplant;
    }
    kept.passages.addAll(other.passages);
  }
}
