package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.WrittenTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a line goes on within itself: transplant, maintenance, a pause, a medicine left out. */
final class Phases {

  private static final long SOON = 31;

  /** A month that is named without its year. */
  private static final Pattern SOME_MONTH =
      Pattern.compile(
          "(?iu)\\b(?:in|on|by|pada)\\s(?:\\d{1,2}\\s)?(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|ogos"
              + "|sep|oct|okt|nov|dec|des|dis)");

  private Phases() {}

  static void goOn(Course course, Statement statement) {
    if (statement.mentionsTransplant()) {
      transplantIn(course, statement, Set.of());
    } else if (statement.mentionsTreatment() && goesOn(statement)) {
      Phase phase = course.begin(statement.medicines(), false);
      statement.beginning().ifPresent(phase::lasts);
    } else if (goesOn(statement) && statement.time(Role.STOP).isPresent()) {
      course.begin(Set.of(), false);
    } else if (goesOnFrom(course, statement)) {
      course.begin(statement.medicines(), false).lasts(statement.beginning().orElseThrow());
    } else if (isDetail(course, statement)) {
      List<Medicine> dosed = statement.dosed();
      if (course.isOpen() || !CourseReading.active(dosed).isEmpty()) {
        course.last().medicines().addAll(dosed);
      }
      statement.time(Role.PERIOD).map(WrittenTime::to).ifPresent(course.last()::stopsOn);
    }
  }

  /** The same medicines again, with nothing in between, are the same line (domain.md 2.1). */
  static boolean goesOnFrom(Course course, Statement statement) {
    Set<Medicine> active = CourseReading.active(statement.medicines());
    return course.progression == null
        && !course.isOpen()
        && !active.isEmpty()
        && active.equals(CourseReading.active(course.lastTreatment().medicines()))
        && statement
            .beginning()
            .filter(time -> course.start().filter(s -> s.compareTo(time.from()) < 0).isPresent())
            .isPresent();
  }

  /** More of what is given; not what is given to prepare it, nor long after it began. */
  private static boolean isDetail(Course course, Statement statement) {
    return course.progression == null
        && !statement.says(Cue.CONDITIONING)
        && statement
            .times()
            .flatMap(mention -> mention.time().stream())
            .allMatch(
                time ->
                    time.isSpan()
                        || course
                            .start()
                            .filter(s -> s.daysApart(time.from()) <= SOON)
                            .isPresent());
  }

  /** What goes on when only some of its medicines are stopped is the same line. */
  static void stop(Course course, Statement statement, Optional<Statement> previous) {
    Optional<WrittenTime> day = statement.time(Role.STOP).or(() -> dayBefore(statement, previous));
    if (day.isEmpty()) {
      return;
    }
    Phase phase = course.lastTreatment();
    Set<Medicine> going = new LinkedHashSet<>(phase.medicines());
    going.removeAll(Stopping.stopped(statement));
    boolean partly =
        going.size() < phase.medicines().size() && !CourseReading.active(going).isEmpty();
    if (partly) {
      course.begin(going, false).startsOn(day.get().from());
    } else {
      phase.stopsOn(day.get().to());
    }
  }

  /** "27 January: jaundice. The medicine was stopped." */
  private static Optional<WrittenTime> dayBefore(
      Statement statement, Optional<Statement> previous) {
    boolean none =
        statement.opens()
            || !statement.says(Cue.STOP)
            || statement.says(Cue.PROGRESSION)
            || statement.times().findAny().isPresent()
            || SOME_MONTH.matcher(statement.text()).find();
    return none
        ? Optional.empty()
        : previous
            .filter(before -> !before.mentionsTreatment() && !before.says(Cue.BEST))
            .flatMap(before -> before.times().findFirst())
            .flatMap(Mention::time)
            .filter(time -> !time.isSpan());
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
