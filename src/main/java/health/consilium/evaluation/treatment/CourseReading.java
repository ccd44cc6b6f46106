package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.WrittenTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record from top to bottom. A regimen with the day it began opens a line (domain.md
 * 2.1); transplant, maintenance and a treatment resumed belong to the line that is open; what is
 * added opens the next.
 */
final class CourseReading {

  private final Formulary formulary;
  private final List<Course> courses = new ArrayList<>();
  private final List<Course> onlyNamed = new ArrayList<>();
  private @Nullable Course open;
  private Optional<Statement> previous = Optional.empty();

  CourseReading(Formulary formulary) {
    this.formulary = formulary;
  }

  List<Course> read(List<Statement> statements) {
    for (Statement statement : statements) {
      read(statement);
      previous = Optional.of(statement);
    }
    onlyNamed.stream().filter(this::isNews).forEach(courses::add);
    return courses;
  }

  private void read(Statement statement) {
    if (begins(statement)) {
      open = begin(statement);
      courses.add(open);
    } else if (open == null) {
      statement.regimens().forEach(regimen -> onlyNamed.add(named(regimen, statement)));
      return;
    } else {
      Phases.goOn(open, statement);
    }
    Follow.up(open, statement, previous);
  }

  private boolean begins(Statement statement) {
    boolean planned =
        statement.says(Cue.MAINTENANCE)
            || statement.says(Cue.RESUMED)
            || statement.says(Cue.MOBILISATION);
    return statement.mentionsTreatment()
        && !planned
        && statement.beginning().isPresent()
        && !isGivenAlready(statement)
        && !(open != null && Phases.goesOnFrom(open, statement));
  }

  /** The same medicines while they are still given are no new line. */
  private boolean isGivenAlready(Statement statement) {
    return open != null
        && open.isOpen()
        && open.last().medicines().containsAll(active(statement.medicines()))
        && !statement.says(Cue.ADDED);
  }

  private Course begin(Statement statement) {
    Course course = new Course();
    Set<Medicine> given = new LinkedHashSet<>(statement.medicinesBeforeTransplant());
    Set<Medicine> left = new LinkedHashSet<>(given);
    left.removeAll(Stopping.stopped(statement));
    given = active(left).isEmpty() ? given : left;
    Phase phase = course.begin(given, false);
    WrittenTime time = statement.beginning().orElseThrow();
    phase.lasts(time);
    statement.lastCycle().ifPresent(phase::stopsOn);
    if (!time.sure()) {
      course.doubts.add(Doubt.DAY_OR_MONTH);
    }
    course.regimen = name(statement, given);
    Phases.transplantIn(course, statement, given);
    return course;
  }

  /** As the record names it; several regimens in turn keep their names. */
  private String name(Statement statement, Collection<Medicine> given) {
    List<Regimen> regimens =
        statement.regimens().stream().filter(r -> given.containsAll(r.medicines())).toList();
    Set<Medicine> together =
        regimens.stream().flatMap(r -> r.medicines().stream()).collect(Collectors.toSet());
    if (together.size() == given.size()) {
      return names(regimens).collect(Collectors.joining("/"));
    }
    return formulary
        .regimenOf(given)
        .map(Regimen::name)
        .or(() -> statement.namedRegimen().filter(named -> given.size() > 1))
        .orElseGet(() -> withMore(regimens, given, together));
  }

  /** "R-CHOP + ibrutinib". */
  private String withMore(
      List<Regimen> regimens, Collection<Medicine> given, Set<Medicine> together) {
    Stream<String> more =
        given.stream().filter(medicine -> !together.contains(medicine)).map(Medicine::name);
    return names(regimens).distinct().count() == 1
        ? Stream.concat(names(regimens), more).collect(Collectors.joining(" + "))
        : formulary.nameOf(given);
  }

  private static Stream<String> names(List<Regimen> regimens) {
    return regimens.stream().map(Regimen::name).distinct();
  }

  private static Course named(Regimen regimen, Statement statement) {
    Course course = new Course();
    course.regimen = regimen.name();
    course.begin(regimen.medicines(), false);
    course.doubts.add(Doubt.NO_START);
    course.passages.add(statement.passage());
    return course;
  }

  private boolean isNews(Course named) {
    return courses.stream()
        .noneMatch(course -> course.medicines().containsAll(active(named.medicines())));
  }

  static Set<Medicine> active(Collection<Medicine> medicines) {
    return medicines.stream()
        .filter(Medicine::isActive)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
