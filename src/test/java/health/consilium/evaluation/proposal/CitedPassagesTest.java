package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Citation;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitedPassagesTest {

  private static final UUID RECORD = UUID.randomUUID();

  @Test
  void eachPageIsCitedOnceWithItsFirstPassage() {
    String told =
        Stream.of("2:KRd from 2024-02: 6 cycles", "2:then PD", "4:auto-HSCT")
            .map(part -> RECORD + ":" + part)
            .reduce((one, other) -> one + "\u001f" + other)
            .orElseThrow();

    assertThat(CitedPassages.read(told))
        .containsExactly(
            new Citation(RECORD, 2, null, "KRd from 2024-02: 6 cycles"),
            new Citation(RECORD, 4, null, "auto-HSCT"));
    assertThat(CitedPassages.read("")).isEmpty();
  }
}
