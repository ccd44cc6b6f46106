package health.consilium.evaluation.treatment;

import health.consilium.evaluation.Response;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a statement says of the line that is open: how well it worked, why and when it ended. */
final class Follow {

  /** Deauville 1 to 3 is a complete metabolic response (G-LUG). */
  private static final Pattern DEAUVILLE = Pattern.compile("(?iu)Deauville\\D{0,8}[1-3](?!\\d)");

  private static final Pattern PD = Pattern.compile("\\bPD\\b");

  /** Best first. */
  private static final List<Response> RANK =
      List.of(
          Response.SCR,
          Response.CR,
          Response.CMR,
          Response.CRI,
          Response.VGPR,
          Response.PR,
          Response.PMR,
          Response.MR,
          Response.SD,
          Response.NMR,
          Response.PD,
          Response.PMD);

  /** Dates that may be those of a progression. */
  private static final Set<Role> MAY_BE_PROGRESSION =
      Set.of(Role.OTHER, Role.STOP, Role.PROGRESSION);

  private Follow() {}

  static void up(Course course, Statement statement, Optional<Statement> previous) {
    if (statement.tells()) {
      course.passages.add(statement.passage());
    }
    statement.mentions().stream()
        .flatMap(mention -> mention.meaning().stream())
        .forEach(meaning -> hear(course, meaning, statement));
    if (course.best == null && DEAUVILLE.matcher(statement.text()).find()) {
      course.best = Response.CMR;
      course.doubts.add(Doubt.FROM_DEAUVILLE);
    }
    if (statement.says(Cue.PROGRESSION) && course.progression == null) {
      progress(course, statement, previous);
    }
    Phases.stop(course, statement, previous);
    course.goesOn = course.goesOn || goesOn(course, statement);
    if (Stopping.isByHarm(statement)) {
      course.said.add(Cue.TOXICITY);
    }
    if (statement.says(Cue.TOXICITY)) {
      course.intolerant.addAll(CourseReading.active(course.lastTreatment().medicines()));
    }
    if (statement.says(Cue.RESUMED)) {
      course.intolerant.removeAll(statement.medicines());
    }
  }

  /** "I have asked him to continue …", and no day on which it ended. */
  private static boolean goesOn(Course course, Statement statement) {
    return course.progression != null
        && statement.says(Cue.GOES_ON)
        && !Collections.disjoint(
            statement.medicines(), CourseReading.active(course.lastTreatment().medicines()));
  }

  private static void hear(Course course, Meaning meaning, Statement statement) {
    switch (meaning) {
      case Meaning.Outcome outcome -> respond(course, outcome.response(), statement.says(Cue.BEST));
      case Cue cue -> course.said.add(cue);
      case Medicine medicine -> {}
      case Regimen regimen -> {}
    }
  }

  private static void respond(Course course, Response response, boolean isSaidBest) {
    if (course.bestIsSaid) {
      return;
    }
    boolean better =
        course.best == null || RANK.indexOf(response) < RANK.indexOf(course.best) || isSaidBest;
    course.best = better ? response : course.best;
    course.bestIsSaid = isSaidBest;
  }

  private static void progress(Course course, Statement statement, Optional<Statement> previous) {
    course.progression =
        dayOfProgression(statement, previous)
            .filter(day -> course.start().filter(start -> isBefore(day, start)).isEmpty())
            .orElse(null);
    course.failed =
        course.progression == null && (statement.mentionsTreatment() || statement.says(Cue.STOP));
    boolean stopped = statement.says(Cue.STOP) && statement.time(Role.STOP).isEmpty();
    if (course.progression != null && stopped) {
      course.lastTreatment().stopsOn(course.progression);
    }
    if (course.best == null && PD.matcher(statement.text()).find()) {
      course.best = Response.PD;
    }
  }

  private static boolean isBefore(PartialDate day, PartialDate start) {
    return day.latest().isBefore(start.earliest());
  }

  /** Written beside it, else before it in the sentence, else in the sentence before. */
  private static Optional<PartialDate> dayOfProgression(
      Statement statement, Optional<Statement> previous) {
    return statement
        .time(Role.PROGRESSION)
        .or(() -> lastTime(statement, false))
        .or(() -> lastTime(statement, true))
        .or(() -> previous.flatMap(before -> lastTime(before, false)))
        .map(WrittenTime::to);
  }

  private static Optional<WrittenTime> lastTime(Statement statement, boolean bracketed) {
    return statement
        .times()
        .filter(time -> time.bracketed() == bracketed)
        .filter(time -> MAY_BE_PROGRESSION.contains(Role.of(time, statement)))
        .reduce((one, other) -> other)
        .flatMap(Mention::time);
  }
}
