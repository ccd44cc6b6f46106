package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposes the lines of treatment that a referral's pages tell of, the first one first. */
public final class TreatmentReading {

  private final Formulary formulary;

  public TreatmentReading(Formulary formulary) {
    this.formulary = formulary;
  }

  /** The pages of a record stand together and in their order. */
  public List<ProposedLine> propose(List<PageWords> pages) {
    Map<UUID, List<PageWords>> records = new LinkedHashMap<>();
    pages.forEach(
        page -> records.computeIfAbsent(page.recordId(), id -> new ArrayList<>()).add(page));
    List<Course> courses = new ArrayList<>();
    records.values().forEach(record -> courses.addAll(coursesIn(record)));
    return CourseMerging.merge(courses).stream().map(ProposedLine::of).toList();
  }

  private List<Course> coursesIn(List<PageWords> record) {
    Statements statements = new Statements(formulary, Calendar.of(record));
    return new CourseReading(formulary)
        .read(record.stream().flatMap(page -> statements.on(page).stream()).toList());
  }
}
