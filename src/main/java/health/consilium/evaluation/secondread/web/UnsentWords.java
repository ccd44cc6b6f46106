package health.consilium.evaluation.secondread.web;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.web.Posted;
import health.consilium.platform.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a colleague sent to what had ended by then: shown to be copied, for it is no answer to
 * anything that is asked in its place.
 *
 * @param declined nothing is lost: it ended because the colleague declined
 * @param asked something stands open to the colleague, or an answer is there to be read
 */
public record UnsentWords(boolean declined, boolean asked, List<Said> said) {

  /** One field of the form, as it was filled in. */
  public record Said(String label, String words) {}

  static UnsentWords of(Posted posted, Optional<ColleagueRead> ended, boolean asked, Texts texts) {
    boolean declined =
        ended.flatMap(ColleagueRead::outcome).filter(Outcome.DECLINED::equals).isPresent()
            && posted.find("words").isEmpty();
    return new UnsentWords(declined, asked, declined ? List.of() : said(posted, texts));
  }

  /** The same answer once more is no other one. */
  static boolean isJust(ColleagueRead given, Posted posted) {
    SecondOpinion said = given.said();
    return given.outcome().filter(Outcome.ANSWERED::equals).isPresent()
        && said.words().equals(posted.text("words"))
        && said.category() == posted.choice("category", OpinionCategory.class);
  }

  private static List<Said> said(Posted posted, Texts texts) {
    Stream<Said> opinion =
        Optional.ofNullable(posted.choice("category", OpinionCategory.class)).stream()
            .map(chosen -> texts.say("evaluation.opinion." + chosen))
            .map(words -> new Said(texts.say("review.second.category"), words));
    return Stream.of(
            opinion,
            said("lineCount", "review.second.lines", posted, texts),
            said("words", "review.second.words", posted, texts),
            said("why", "review.second.why", posted, texts),
            said("conflict", "review.conflict.words", posted, texts))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Said> said(String field, String key, Posted posted, Texts texts) {
    return posted.find(field).map(words -> new Said(texts.say(key), words)).stream();
  }
}
