package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextProbeTest {

  private static final String REPORT = "病理报告\r\nHb 84 g/L\tПлазматические клетки\n".repeat(2000);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void readsTextThatComesInOddPieces(String charset) {
    byte[] content = REPORT.getBytes(Charset.forName(charset));
    TextProbe probe = new TextProbe(content);

    for (int at = 0; at < content.length; at += 7) {
      probe.take(content, at, Math.min(7, content.length - at));
    }

    assertThat(probe.isText()).isTrue();
    assertThat(TextProbe.decode(content)).hasToString(REPORT);
  }

  @Test
  void refusesBytesThatNoOneCanRead() {
    byte[] content = {'a', 'b', 0, 'c', 27, 'd'};
    TextProbe probe = new TextProbe(content);

    probe.take(content, 0, content.length);

    assertThat(probe.isText()).isFalse();
  }

  @Test
  void refusesAControlByteFarFromTheBeginning() {
    byte[] content = (REPORT + "\u0007").getBytes(StandardCharsets.UTF_8);
    TextProbe probe = new TextProbe(content);

    probe.take(content, 0, content.length);

    assertThat(probe.isText()).isFalse();
  }
}
