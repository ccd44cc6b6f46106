package health.consilium.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestTextTest {

  @Test
  void countsALineEndAsBrowsersDo() {
    assertThat(LongestText.length("two\r\nlines")).isEqualTo(9);
    assertThat(LongestText.length("two\nlines")).isEqualTo(9);
  }
}
