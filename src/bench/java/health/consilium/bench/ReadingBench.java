package health.consilium.bench;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.ReadingScore;
import health.consilium.evaluation.ReadingScore.Count;
import health.consilium.evaluation.ReadingScore.Fact;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is proposed from the text of records: how much of it is found, and how much is wrong. */
class ReadingBench {

  private static final List<String> LANGUAGES = List.of("en", "zh", "id");
  private static final Figures FIGURES = new Figures("reading");

  @AfterAll
  static void write() throws IOException {
    FIGURES.write();
  }

  @Test
  void proposesWhatTheKeysSay() {
    for (String language : LANGUAGES) {
      Count all = Count.NONE;
      for (Fact fact : Fact.values()) {
        tell(language, fact, cases(language, false), "known");
        tell(language, fact, cases(language, true), "held back");
        all = all.plus(count(fact, ReadCase.all().stream().filter(c -> is(c, language))));
      }
      assertThat(share(all.found(), all.asked())).as(language + " found").isGreaterThan(90);
      assertThat(share(all.wrong(), all.proposed())).as(language + " wrong").isLessThan(5);
    }
  }

  private static void tell(String language, Fact fact, List<ReadCase> cases, String which) {
    Count count = count(fact, cases.stream());
    if (count.asked() > 0) {
      String what = fact.name().toLowerCase(Locale.ROOT) + ", " + language + ", " + which;
      FIGURES.add(what + ", found", "portal", share(count.found(), count.asked()), "%");
      FIGURES.add(what + ", wrong", "portal", share(count.wrong(), count.proposed()), "%");
    }
  }

  private static List<ReadCase> cases(String language, boolean heldBack) {
    return ReadCase.all().stream()
        .filter(read -> is(read, language) && read.isHeldBack() == heldBack)
        .toList();
  }

  private static boolean is(ReadCase read, String language) {
    return read.language().equals(language);
  }

  private static Count count(Fact fact, Stream<ReadCase> cases) {
    return cases.map(read -> ReadingScore.of(read).of(fact)).reduce(Count.NONE, Count::plus);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
