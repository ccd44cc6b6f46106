package health.consilium.letter;

import health.consilium.evaluation.CostInformation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a treatment is listed at, in sentences: a number never without source, date, currency. */
public record CostWords(LetterWords words) {

  /** Line by line, with what was written in words before; none when nothing is said of costs. */
  public List<String> all(LetterOpinion opinion) {
    CostInformation listed = opinion.listed();
    Stream<String> costs =
        listed == null ? Stream.empty() : Stream.concat(price(listed), lines(listed.otherCosts()));
    return Stream.concat(costs, lines(opinion.costs())).toList();
  }

  /** A letter says it always; one that was kept before says it where it tells costs. */
  public boolean deniesQuote(LetterOpinion opinion) {
    return opinion.listed() != null && all(opinion).isEmpty();
  }

  private Stream<String> price(CostInformation listed) {
    LocalDate day = listed.asOf();
    if (day == null || !listed.sourced() || !namesCosts(listed)) {
      return Stream.empty();
    }
    return Stream.of(
        listed.listPrice().isBlank()
            ? words.text("costs.listed", listed.currency(), words.date(day), listed.source())
            : words.text(
                "costs.price",
                listed.listPrice(),
                listed.currency(),
                words.date(day),
                listed.source()));
  }

  private static boolean namesCosts(CostInformation listed) {
    return !(listed.listPrice() + listed.otherCosts()).isBlank();
  }

  private static Stream<String> lines(String written) {
    return written.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
