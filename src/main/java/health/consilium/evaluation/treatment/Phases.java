package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.WrittenTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a line goes on within itself: transplant, maintenance, a pause, a medicine left out. */
final class Phases {

  private Phases() {}

  static void goOn(Course course, Statement statement) {
    if (statement.mentionsTransplant()) {
      transplantIn(course, statement, Set.of());
    } else if (statement.mentionsTreatment() && goesOn(statement)) {
      Phase phase = course.begin(statement.medicines(), false);
      statement.beginning().ifPresent(phase::lasts);
    } else {
      course.last().medicines().addAll(statement.dosed());
    }
  }

  /** What goes on when only some of its medicines are stopped is the same line. */
  static void stop(Course course, Statement statement) {
    Optional<WrittenTime> day = statement.time(Role.STOP);
    if (day.isEmpty()) {
      return;
    }
    Phase phase = course.lastTreatment();
    Set<Medicine> going = new LinkedHashSet<>(phase.medicines());
    going.removeAll(statement.stopped());
    boolean partly =
        going.size() < phase.medicines().size() && !CourseReading.active(going).isEmpty();
    if (partly) {
      course.begin(going, false).startsOn(day.get().from());
    } else {
      phase.stopsOn(day.get().to());
    }
  }

  private static boolean goesOn(Statement statement) {
    return statement.says(Cue.MAINTENANCE) || statement.says(Cue.RESUMED);
  }

  /** What else the statement names, and was not given before, was given to prepare it. */
  static void transplantIn(Course course, Statement statement, Set<Medicine> before) {
    Optional<WrittenTime> day = statement.time(Role.TRANSPLANT);
    if (day.isPresent() && course.transplant == null) {
      course.transplant = day.get().from();
      Set<Medicine> conditioning = new LinkedHashSet<>(statement.medicines());
      conditioning.removeAll(before);
      course.begin(conditioning, true);
    }
  }
}
