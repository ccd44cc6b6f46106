package health.consilium.evaluation.web;

import health.consilium.evaluation.evidence.Fact.Measured;
import health.consilium.evaluation.evidence.Freshness;
import health.consilium.evaluation.evidence.Reading;
import health.consilium.evaluation.laboratory.Uncertainty;
import health.consilium.platform.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value that bears on a criterion: as printed, converted, when and how old. */
record ReadingWords(ValueWords words, Texts texts) {

  private static final String NO_DATE = Uncertainty.NO_DATE.name();

  /** Of others it is the range that tells. */
  private static final Set<String> AGAINST_UPPER =
      Set.of("ldh", "alt", "ast", "bilirubin", "creatinine", "inr", "aptt");

  String say(Reading reading) {
    return Stream.of(
            words.name(reading.analyte()) + " " + reading.told().asPrinted(),
            words.converted(reading.analyte(), reading.told()),
            upper(reading),
            reading.day().map(words::day).orElse(texts.say("review.labs.noDay")),
            words.age(reading.told()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(texts.say("review.comma")));
  }

  private String upper(Reading reading) {
    return reading
        .upper()
        .filter(upper -> upper.signum() > 0)
        .filter(upper -> AGAINST_UPPER.contains(reading.analyte().key()))
        .flatMap(upper -> reading.number().map(number -> times(number, upper)))
        .map(by -> texts.say("review.labs.timesUpper", by, reading.told().upper()))
        .orElse("");
  }

  private static String times(BigDecimal number, BigDecimal upper) {
    return number.divide(upper, 1, RoundingMode.HALF_UP).toPlainString();
  }

  /** What to look at before it counts. */
  List<String> notes(Measured measured) {
    List<String> notes = new ArrayList<>();
    Reading reading = measured.reading();
    if (measured.freshness() == Freshness.OUT_OF_DATE) {
      notes.add(texts.say("review.evidence.outOfDate", "" + measured.mostDays()));
    }
    if (measured.freshness() == Freshness.NOT_KNOWN && !reading.doubts().contains(NO_DATE)) {
      notes.add(texts.say("review.evidence.ageNotKnown"));
    }
    reading.doubts().stream()
        .filter(doubt -> reading.isSupport(doubt) || !reading.accepted())
        .forEach(doubt -> notes.add(texts.say("review.labs.doubt." + doubt)));
    if (reading.analyte().key().equals("ldh") && reading.upper().isEmpty()) {
      notes.add(texts.say("review.labs.noUpper"));
    }
    return notes;
  }
}
