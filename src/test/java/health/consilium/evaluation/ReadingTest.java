package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proposed from the texts of whole referrals is what their keys say. */
class ReadingTest {

  static List<ReadCase> casesThatTaughtTheRules() {
    return ReadCase.all().stream().filter(read -> !read.isHeldBack()).toList();
  }

  @ParameterizedTest
  @MethodSource("casesThatTaughtTheRules")
  void proposesWhatTheKeySaysAndNothingElse(ReadCase read) {
    assertThat(ReadingScore.of(read).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("casesThatTaughtTheRules")
  void saysOnWhichMedicinesTheDiseaseProgressed(ReadCase read) {
    var lines = read.lines();
    var keys = read.key().parts("lines");

    for (int line = 0; line < keys.size(); line++) {
      if (keys.get(line).entries().containsKey("refractory")) {
        assertThat(lines.get(line).refractory())
            .extracting("id")
            .containsExactlyInAnyOrderElementsOf(keys.get(line).words("refractory"));
      }
      assertThat(lines.get(line).intolerant())
          .extracting("id")
          .containsExactlyInAnyOrderElementsOf(keys.get(line).words("intolerant"));
    }
  }
}
