package health.consilium.referral.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All days on which the hospital does not keep its week. */
@ApplicationScoped
public class CalendarDays {

  private static final String BETWEEN = " where day between cast(?1 as date) and cast(?2 as date)";

  private static final String INSERT =
      "insert into calendar_day (day, works, name)"
          + " select cast(d as date), ?3, ?4 from generate_series("
          + "cast(?1 as timestamp), cast(?2 as timestamp), interval '1 day') d"
          + " where not ?3 or extract(isodow from d) > 5"
          + " on conflict (day) do ";

  @Inject EntityManager entityManager;

  List<CalendarDay> all() {
    return days(entityManager.createNativeQuery(select("")));
  }

  List<CalendarDay> between(LocalDate from, LocalDate until) {
    return days(span(select(BETWEEN), from, until));
  }

  /** Takes the place of what was said of these days before. */
  void put(DaySpan span) {
    insert(span, "update set works = excluded.works, name = excluded.name");
  }

  /** What was said of a day before stays; says how many days are new. */
  int add(DaySpan span) {
    return insert(span, "nothing");
  }

  private int insert(DaySpan span, String instead) {
    return span(INSERT + instead, span.from(), span.until())
        .setParameter(3, span.works())
        .setParameter(4, span.name())
        .executeUpdate();
  }

  void remove(LocalDate from, LocalDate until) {
    span("delete from calendar_day" + BETWEEN, from, until).executeUpdate();
  }

  private static String select(String where) {
    return "select cast(day as text), works, name from calendar_day" + where + " order by day";
  }

  private Query span(String sql, LocalDate from, LocalDate until) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, from.toString())
        .setParameter(2, until.toString());
  }

  private static List<CalendarDay> days(Query query) {
    return Stream.of(query.getResultList().toArray())
        .map(Object[].class::cast)
        .map(
            row ->
                new CalendarDay(
                    LocalDate.parse(String.valueOf(row[0])),
                    Boolean.TRUE.equals(row[1]),
                    String.valueOf(row[2])))
        .toList();
  }
}
