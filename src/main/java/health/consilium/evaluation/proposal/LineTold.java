package health.consilium.evaluation.proposal;

import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.treatment.Medicine;
import health.consilium.evaluation.treatment.ProposedLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of treatment as the records tell it; what they do not say is "".
 *
 * @param refractory ids of medicines on which the disease progressed, or soon after
 * @param intolerant ids of medicines that were not tolerated
 * @param doubts why it is not sure
 */
public record LineTold(
    String regimen,
    String from,
    String to,
    String best,
    String stopped,
    String progressed,
    String transplanted,
    List<String> refractory,
    List<String> intolerant,
    List<String> doubts) {

  static LineTold of(ProposedLine line) {
    return new LineTold(
        line.regimen(),
        day(line.start()),
        day(line.stop()),
        line.best().map(Enum::name).orElse(""),
        line.reason().map(Enum::name).orElse(""),
        day(line.progression()),
        day(line.transplant()),
        line.refractory().stream().map(Medicine::id).toList(),
        line.intolerant().stream().map(Medicine::id).toList(),
        line.doubts().stream().sorted().map(Enum::name).toList());
  }

  /** As {@link #cells} wrote them. */
  static LineTold of(List<String> cells) {
    return new LineTold(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        split(cells.get(7)),
        split(cells.get(8)),
        split(cells.get(9)));
  }

  List<String> cells() {
    return Stream.concat(
            Stream.of(regimen, from, to, best, stopped, progressed, transplanted),
            Stream.of(refractory, intolerant, doubts)
                .map(words -> words.stream().collect(Collectors.joining(","))))
        .toList();
  }

  private static String day(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }

  private static List<String> split(String text) {
    return Stream.of(text.split(",", -1)).filter(part -> !part.isEmpty()).toList();
  }
}
