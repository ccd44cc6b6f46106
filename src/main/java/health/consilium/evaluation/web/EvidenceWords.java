package health.consilium.evaluation.web;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.evidence.Fact;
import health.consilium.evaluation.evidence.Fact.Age;
import health.consilium.evaluation.evidence.Fact.Apart;
import health.consilium.evaluation.evidence.Fact.Counts;
import health.consilium.evaluation.evidence.Fact.Differing;
import health.consilium.evaluation.evidence.Fact.Ended;
import health.consilium.evaluation.evidence.Fact.Equivalent;
import health.consilium.evaluation.evidence.Fact.Given;
import health.consilium.evaluation.evidence.Fact.Latest;
import health.consilium.evaluation.evidence.Fact.Measured;
import health.consilium.evaluation.evidence.Fact.Missing;
import health.consilium.evaluation.evidence.Fact.NoneNamed;
import health.consilium.evaluation.evidence.Fact.Resisted;
import health.consilium.evaluation.evidence.Fact.Risen;
import health.consilium.evaluation.evidence.Fact.Transplanted;
import health.consilium.evaluation.evidence.Fact.Unsupported;
import health.consilium.evaluation.evidence.Freshness;
import health.consilium.evaluation.evidence.GivenLine;
import health.consilium.evaluation.laboratory.Analyte;
import health.consilium.platform.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a referral says to a criterion, in sentences of one language. */
record EvidenceWords(ValueWords words, Texts texts) {

  private static final int LONGEST = 500;

  static EvidenceWords of(ValueWords words) {
    return new EvidenceWords(words, Texts.of(words.language()));
  }

  String say(Fact fact) {
    return switch (fact) {
      case Age age -> texts.say("review.evidence.age", words.date(age.born()), "" + age.years());
      case Counts counts -> counts(counts);
      case Given given -> joined(given.medicine().nameIn(words.language()), line(given.line()));
      case NoneNamed none -> noneNamed(none);
      case Resisted had ->
          texts.say(
              "review.evidence.refractory",
              had.medicine().nameIn(words.language()),
              refractory(had.refractory()));
      case Latest latest -> latest(latest.line());
      case Apart apart ->
          texts.say("review.evidence.apart", "" + apart.months(), "" + apart.line().number());
      case Transplanted given -> transplanted(given);
      case Ended ended -> ended(ended);
      case Measured measured -> readings().say(measured.reading());
      case Unsupported value -> texts.say("review.evidence.unsupported", given(value.analyte()));
      case Differing value -> texts.say("review.evidence.differing", words.name(value.analyte()));
      case Missing missing -> texts.say("review.evidence.missing", names(missing.analytes()));
      case Risen risen -> risen(risen);
      case Equivalent like ->
          texts.say("review.evidence.karnofsky", "" + like.karnofsky(), "" + like.ecog());
    };
  }

  /** What goes into the form when it is accepted. */
  String comment(List<Fact> facts) {
    List<Fact> telling = facts.stream().filter(EvidenceWords::tells).toList();
    String all = telling.stream().map(this::say).collect(Collectors.joining("; "));
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
  }

  /** What is not there, or too old, answers nothing. */
  private static boolean tells(Fact fact) {
    return switch (fact) {
      case Missing _, NoneNamed _, Differing _ -> false;
      case Measured measured -> measured.freshness() == Freshness.FRESH;
      default -> true;
    };
  }

  /** That nobody accepted it yet; "" when somebody did, or there is nothing to accept. */
  String state(Fact fact) {
    return fact instanceof Measured measured && !measured.reading().accepted()
        ? texts.say("review.evidence.notAccepted")
        : "";
  }

  /** The patient's own value, short enough to stand beside limits. */
  Optional<String> own(Fact fact) {
    return switch (fact) {
      case Measured measured -> Optional.of(readings().say(measured.reading()));
      case Age age -> Optional.of(texts.say("review.evidence.years", "" + age.years()));
      case Equivalent _, Transplanted _ -> Optional.of(say(fact));
      default -> Optional.empty();
    };
  }

  /** What to look at before it counts. */
  List<String> notes(Fact fact) {
    return fact instanceof Measured measured ? readings().notes(measured) : List.of();
  }

  private ReadingWords readings() {
    return new ReadingWords(words, texts);
  }

  private String counts(Counts counts) {
    Integer confirmed = counts.confirmed();
    return joined(
        confirmed == null
            ? texts.say("review.evidence.counts.open")
            : texts.say("review.evidence.counts.confirmed", confirmed.toString()),
        texts.say("review.evidence.counts.written", "" + counts.written()),
        count("review.evidence.counts.hospital", counts.hospital()),
        count("review.evidence.counts.patient", counts.patient()));
  }

  private String count(String key, @Nullable Integer count) {
    return count == null ? "" : texts.say(key, count.toString());
  }

  private String noneNamed(NoneNamed none) {
    return none.lines() == 0
        ? texts.say("review.evidence.noLines")
        : texts.say(
            "review.evidence.noneNamed",
            "" + none.lines(),
            texts.say("review.evidence.kind." + none.kind()));
  }

  private String refractory(@Nullable Confirmed said) {
    return said == null
        ? texts.say("review.evidence.notSaid")
        : texts.say("evaluation.confirmed." + said);
  }

  private String line(GivenLine given) {
    return joined(when(given), named("evaluation.reasonStopped.", given.line().reasonStopped()));
  }

  private String when(GivenLine given) {
    Line line = given.line();
    return joined(
        texts.say("review.exposure.lines", "" + given.number()),
        span(line),
        named("evaluation.response.", line.bestResponse()));
  }

  private static String span(Line line) {
    return line.from().isBlank() && line.to().isBlank() ? "" : line.from() + " – " + line.to();
  }

  private String named(String key, @Nullable Enum<?> choice) {
    return choice == null ? "" : texts.say(key + choice);
  }

  private String latest(GivenLine given) {
    String progressed = given.line().progressed();
    return joined(
        texts.say("review.evidence.latest", given.line().regimen()),
        when(given),
        progressed.isBlank()
            ? texts.say("review.evidence.noProgression")
            : texts.say("review.proposed.progressed", progressed));
  }

  private String transplanted(Transplanted given) {
    return joined(
        texts.say("review.proposed.transplanted", given.line().line().transplanted()).strip(),
        texts.say("review.exposure.lines", "" + given.line().number()),
        ago(given.days()));
  }

  private String ended(Ended ended) {
    Line line = ended.line().line();
    return joined(
        texts.say("review.evidence.latest", line.regimen()),
        line.to().isBlank()
            ? texts.say("review.evidence.noEnd")
            : texts.say("review.evidence.ended", line.to()),
        ago(ended.days()));
  }

  private String ago(@Nullable Long days) {
    return days == null ? "" : texts.say("review.evidence.daysAgo", days.toString());
  }

  private String given(Analyte analyte) {
    return texts.say("review.evidence.given." + (analyte.key().equals("anc") ? "factor" : "blood"));
  }

  private String names(List<Analyte> analytes) {
    return analytes.stream().map(words::name).collect(Collectors.joining(comma()));
  }

  private String risen(Risen risen) {
    String unit = " " + risen.analyte().unitInPrint();
    String by = risen.rise().by().toPlainString() + unit;
    return texts.say(
        "review.evidence.risen",
        risen
            .rise()
            .percent()
            .map(percent -> texts.say("review.labs.percent", by, percent.toPlainString()))
            .orElse(by),
        risen.rise().lowest().toPlainString() + unit,
        words.date(risen.rise().lowestOn()));
  }

  private String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(comma()));
  }

  private String comma() {
    return texts.say("review.comma");
  }
}
