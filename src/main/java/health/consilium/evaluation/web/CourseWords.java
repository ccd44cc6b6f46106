package health.consilium.evaluation.web;

import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.timeline.ConfirmedLine;
import health.consilium.evaluation.timeline.CourseDrawing;
import health.consilium.evaluation.timeline.Measured;
import health.consilium.evaluation.web.CourseView.Bar;
import health.consilium.evaluation.web.CourseView.LineRow;
import health.consilium.evaluation.web.CourseView.Mark;
import health.consilium.platform.language.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How the course of treatment is told to a reviewer.
 *
 * @param curve the name of the analyte whose values are drawn
 */
record CourseWords(ValueWords values, String curve) {

  private static final int LONGEST_LABEL = 24;

  LineRow row(ConfirmedLine confirmed) {
    Line line = confirmed.line();
    return new LineRow(
        confirmed.number(),
        line.regimen(),
        line.from(),
        line.to(),
        Objects.toString(line.bestResponse(), ""),
        Objects.toString(line.reasonStopped(), ""),
        line.transplanted(),
        line.progressed());
  }

  Bar bar(CourseDrawing.Bar bar) {
    Line line = bar.line().line();
    String regimen = line.regimen();
    String cut =
        regimen.length() > LONGEST_LABEL ? regimen.substring(0, LONGEST_LABEL - 1) + "…" : regimen;
    return new Bar(bar.line().number(), bar.x(), bar.width(), bar.isOpen(), cut, bar.labelY());
  }

  Mark tick(CourseDrawing.Tick tick) {
    String pattern = tick.isYear() ? "uuuu" : texts().say("review.course.month");
    return new Mark(
        tick.x(),
        DateTimeFormatter.ofPattern(pattern, values.language().locale()).format(tick.day()),
        0);
  }

  Mark event(CourseDrawing.Event event) {
    return new Mark(event.x(), values.date(event.day()), event.labelY());
  }

  /** Line by line, then the values. */
  String told(List<ConfirmedLine> lines, List<Measured> measured) {
    List<String> told = new ArrayList<>();
    for (ConfirmedLine confirmed : lines) {
      Line line = confirmed.line();
      told.add(
          texts()
              .say(
                  "review.course.told.line",
                  confirmed.number(),
                  line.regimen(),
                  line.from(),
                  line.to()));
      addDay("review.course.told.transplant", line.transplanted(), told);
      addDay("review.course.told.progression", line.progressed(), told);
    }
    if (!measured.isEmpty()) {
      told.add(texts().say("review.labs.chart", curve, values.told(measured)));
    }
    return String.join(texts().say("review.course.told.stop"), told);
  }

  private void addDay(String key, String day, List<String> told) {
    if (!day.isBlank()) {
      told.add(texts().say(key, day));
    }
  }

  private Texts texts() {
    return Texts.of(values.language());
  }
}
