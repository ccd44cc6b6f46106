package health.consilium.review.search;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.Initials;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which words a referral is found: those a reviewer may read before claiming it. */
final class WordsOfReferral {

  /** More than five long questions have. */
  private static final int MOST = 2_000;

  private WordsOfReferral() {}

  static Set<String> of(Referral referral) {
    return texts(referral)
        .flatMap(SearchWords::of)
        .limit(MOST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> texts(Referral referral) {
    String number = referral.number().value();
    String serial = number.substring(number.lastIndexOf('-') + 1);
    Stream<String> about =
        Stream.of(
            number,
            serial,
            serial.replaceFirst("^0+", ""),
            referral.details().map(PatientDetails::name).map(Initials::of).orElse(""));
    Stream<String> told =
        Stream.concat(
            referral.illness().map(Illness::ownWords).stream(), referral.questions().stream());
    return Stream.of(about, referral.illness().stream().flatMap(WordsOfReferral::disease), told)
        .flatMap(each -> each);
  }

  /** In every language, and by its letters. */
  private static Stream<String> disease(Illness illness) {
    Disease disease = illness.disease();
    return Stream.concat(
        Stream.of(disease.name().replace('_', ' ')),
        Stream.of(Language.values())
            .map(language -> Texts.of(language).say("evaluation.disease." + disease)));
  }
}
