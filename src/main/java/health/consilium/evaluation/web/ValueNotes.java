package health.consilium.evaluation.web;

import health.consilium.evaluation.laboratory.Uncertainty;
import health.consilium.evaluation.values.KnownAnalytes;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.Rise;
import health.consilium.platform.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reviewer is asked to look at beside a value; none of it concludes anything. */
record ValueNotes(ValueWords words, Texts texts) {

  /** They are no doubts about what is printed, so a reviewer's reading does not end them. */
  private static final Set<String> LAST =
      Set.of(Uncertainty.TRANSFUSED.name(), Uncertainty.GROWTH_FACTOR.name());

  private static final Set<String> OF_HEPATITIS_B = Set.of("hbsag", "anti_hbc");

  /** Where values of this kind mislead. */
  private static final Map<String, String> TRAPS =
      Map.ofEntries(
          Map.entry("ldh", "ldh"),
          Map.entry("m_protein_serum", "mProtein"),
          Map.entry("igg", "immunoglobulin"),
          Map.entry("iga", "immunoglobulin"),
          Map.entry("igm", "immunoglobulin"),
          Map.entry("flc_ratio", "ratio"),
          Map.entry("egfr", "filtration"),
          Map.entry("crcl_cg", "filtration"),
          Map.entry("calcium", "calcium"),
          Map.entry("bmpc", "marrow"),
          Map.entry("b2m", "b2m"));

  /** Whether something is to be said about a value also after it was accepted. */
  static boolean stays(ProposedValue value) {
    return value.doubts().stream().anyMatch(LAST::contains);
  }

  /** Of all values of an analyte; "" when there is nothing to say. */
  String trap(String analyte) {
    return Optional.ofNullable(TRAPS.get(analyte))
        .map(trap -> texts.say("review.labs.trap." + trap))
        .orElse("");
  }

  /** Each in a sentence. */
  List<String> of(ProposedValue value) {
    List<String> notes = new ArrayList<>();
    value.doubts().stream()
        .filter(doubt -> LAST.contains(doubt) || !value.isAccepted())
        .forEach(doubt -> notes.add(texts.say("review.labs.doubt." + doubt)));
    if (!value.current()) {
      notes.add(texts.say("review.labs.toldNoMore"));
    }
    if (value.isAccepted() && !value.held().equals(value.told())) {
      notes.add(texts.say("review.labs.corrected", value.told().asPrinted()));
    }
    if (!value.isLeft()) {
      addFromOthers(value, notes);
    }
    return notes;
  }

  private void addFromOthers(ProposedValue value, List<String> notes) {
    if (value.analyte().equals("ldh") && value.held().upper().isEmpty()) {
      notes.add(texts.say("review.labs.noUpper"));
    }
    otherUnit(value)
        .ifPresent(unit -> notes.add(texts.say("review.labs.mixed", value.held().unit(), unit)));
    Rise.of(value, words.all()).ifPresent(rise -> notes.add(told(rise, value)));
    if (OF_HEPATITIS_B.contains(value.analyte())
        && value.answer().equals("positive")
        && words.all().stream().noneMatch(other -> other.analyte().equals("hbv_dna"))) {
      notes.add(texts.say("review.labs.noHbvDna"));
    }
  }

  private String told(Rise rise, ProposedValue value) {
    String unit = " " + ValueWords.analyte(value).unitInPrint();
    String by = rise.by().toPlainString() + unit;
    return texts.say(
        Rise.isOfLightChains(value) ? "review.labs.riseOfDifference" : "review.labs.rise",
        rise.percent()
            .map(percent -> texts.say("review.labs.percent", by, percent.toPlainString()))
            .orElse(by),
        rise.lowest().toPlainString() + unit,
        words.date(rise.lowestOn()));
  }

  /** In which others of the series are printed, when a figure means something else there. */
  private Optional<String> otherUnit(ProposedValue value) {
    Optional<BigDecimal> here = weight(value, value.held().unit());
    return words.all().stream()
        .filter(other -> other.analyte().equals(value.analyte()) && !other.isLeft())
        .map(other -> other.held().unit())
        .distinct()
        .filter(unit -> differ(here, weight(value, unit)))
        .findFirst();
  }

  private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
  }

  /** What one of the unit is of this analyte. */
  private static Optional<BigDecimal> weight(ProposedValue value, String unit) {
    return unit.isEmpty()
        ? Optional.empty()
        : KnownAnalytes.all().convert(ValueWords.analyte(value), BigDecimal.ONE, unit);
  }
}
