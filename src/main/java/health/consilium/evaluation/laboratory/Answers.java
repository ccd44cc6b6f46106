package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Positive or negative behind a name, or behind several: "HBsAg, anti-HCV and HIV negative". */
final class Answers {

  private static final int WITHIN = 24;

  private final Analytes analytes;
  private final List<Lexicon.Found<Analyte>> waiting = new ArrayList<>();

  Answers(Analytes analytes) {
    this.analytes = analytes;
  }

  /** Takes the next name and what stands between it and the one after. */
  List<Printed> read(Lexicon.Found<Analyte> name, String part) {
    if (!name.meaning().isAnswer()) {
      waiting.clear();
      return List.of();
    }
    waiting.add(name);
    if (isOnlyBetweenNames(part)) {
      return List.of();
    }
    Optional<Lexicon.Found<String>> result =
        analytes.results().in(part).stream()
            .findFirst()
            .filter(found -> found.begin() < WITHIN)
            .filter(found -> part.substring(0, found.begin()).indexOf('\0') < 0);
    List<Printed> printed =
        result.stream()
            .flatMap(found -> waiting.stream().map(each -> answer(each, found, part)))
            .toList();
    waiting.clear();
    return printed;
  }

  private boolean isOnlyBetweenNames(String part) {
    String left = BehindName.without(analytes.together().in(part), part);
    return left.length() <= WITHIN && left.matches("[\\s,，、/&+]+");
  }

  private static Printed answer(
      Lexicon.Found<Analyte> name, Lexicon.Found<String> result, String part) {
    return new Printed(
        name.meaning(),
        name.begin(),
        0,
        part.substring(result.begin(), result.end()),
        result.meaning(),
        "",
        "",
        Optional.empty());
  }
}
