package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.PageLook;
import health.consilium.records.SafeCopyState;
import health.consilium.records.safecopy.worker.PageWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker says that a stranger's file has taken over. */
class CopyReaderTest {

  private static final long ROOM = 256L * 1024 * 1024;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final DataOutputStream worker = new DataOutputStream(said);

  @ParameterizedTest
  @EnumSource(
      value = SafeCopyState.class,
      names = {"UNCHECKED", "WAITING", "VIRUS", "PARTLY_UNPACKED"})
  void doesNotSayWhatIsTheServersToSay(SafeCopyState state) throws IOException {
    end(0, state.name());

    assertThatThrownBy(this::endOfNothing).isInstanceOf(StreamCorruptedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ready", "CLEAN"})
  void doesNotSayWhatNobodyKnows(String state) throws IOException {
    end(0, state);

    assertThatThrownBy(this::endOfNothing).isInstanceOf(StreamCorruptedException.class);
  }

  @Test
  void handsOverNoMoreWordsThanAreHeld() throws IOException {
    String words = "a ".repeat(100_000);
    for (int number = 1; number <= 200; number++) {
      page(number, words);
    }
    end(200, "READY");
    CopyReader answers = answers();

    int taken = 0;
    while (answers.next().isPresent()) {
      taken++;
    }

    assertThat(taken).isEqualTo(32 * 1024 * 1024 / words.length());
    assertThat(answers.end()).isEqualTo(SafeCopyState.TOO_LARGE);
  }

  @Test
  void handsOverNoMoreFilesThanAnArchiveMayHold() throws IOException {
    for (int number = 1; number <= 501; number++) {
      worker.writeByte(PageWriter.FILE);
      worker.writeUTF(number + ".txt");
      worker.writeInt(PageWriter.WHOLE);
    }
    CopyReader answers = answers();

    for (int number = 1; number <= 500; number++) {
      try (InputStream file = answers.nextFile().orElseThrow()) {
        assertThat(file.readAllBytes()).isEmpty();
      }
    }

    assertThatThrownBy(answers::nextFile).isInstanceOf(StreamCorruptedException.class);
  }

  @Test
  void saysHowAPageLooks() throws IOException {
    lookingPage(1, 95);
    CopiedPage page = answers().next().orElseThrow();

    assertThat(page.quarters()).isEqualTo(1);
    assertThat(page.look()).contains(new PageLook(95, 240, true, false));
  }

  @Test
  void isNotBelievedALookOutOfBounds() throws IOException {
    lookingPage(4, 95);
    CopyReader turnedNowhere = answers();
    said.reset();
    lookingPage(1, 1_001);
    CopyReader tooSharp = answers();

    assertThatThrownBy(turnedNowhere::next).isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(tooSharp::next).isInstanceOf(IllegalArgumentException.class);
  }

  private void endOfNothing() throws IOException {
    CopyReader answers = answers();
    assertThat(answers.next()).isEmpty();
    answers.end();
  }

  private CopyReader answers() {
    return new CopyReader(new ByteArrayInputStream(said.toByteArray()), ROOM);
  }

  private void page(int number, String words) throws IOException {
    beginPage(number, words);
    worker.writeByte(0);
    worker.writeBoolean(false);
  }

  private void lookingPage(int quarters, int sharpness) throws IOException {
    beginPage(1, "");
    worker.writeByte(quarters);
    worker.writeBoolean(true);
    worker.writeShort(sharpness);
    worker.writeByte(240);
    worker.writeBoolean(true);
    worker.writeBoolean(false);
  }

  private void beginPage(int number, String words) throws IOException {
    worker.writeByte(PageWriter.PAGE);
    worker.writeInt(number);
    worker.writeInt(0);
    worker.writeInt(0);
    block("");
    block("");
    block(words);
    block("");
  }

  private void block(String text) throws IOException {
    byte[] block = text.getBytes(StandardCharsets.UTF_8);
    worker.writeInt(block.length);
    worker.write(block);
  }

  private void end(int pages, String state) throws IOException {
    worker.writeByte(PageWriter.END);
    worker.writeInt(pages);
    worker.writeUTF(state);
  }
}
