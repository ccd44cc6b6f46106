package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.PageLook;
import health.consilium.records.safecopy.worker.PageWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import org.junit.jupiter.api.Test;

/** What a worker says of the look of a page is believed only within its bounds. */
class CopyReaderTest {

  @Test
  void readsHowAPageLooks() throws IOException {
    CopiedPage page = reader(1, 95, 240).next().orElseThrow();

    assertThat(page.quarters()).isEqualTo(1);
    assertThat(page.look()).contains(new PageLook(95, 240, true, false));
  }

  @Test
  void believesNoLookOutOfBounds() throws IOException {
    CopyReader turnedNowhere = reader(4, 95, 240);
    CopyReader tooSharp = reader(1, 1_001, 240);

    assertThatThrownBy(turnedNowhere::next).isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(tooSharp::next).isInstanceOf(IllegalArgumentException.class);
  }

  private static CopyReader reader(int quarters, int sharpness, int brightness) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(PageWriter.PAGE);
    out.writeInt(1);
    for (int nothing = 0; nothing < 6; nothing++) {
      out.writeInt(0);
    }
    out.writeByte(quarters);
    out.writeBoolean(true);
    out.writeShort(sharpness);
    out.writeByte(brightness);
    out.writeBoolean(true);
    out.writeBoolean(false);
    return new CopyReader(new ByteArrayInputStream(bytes.toByteArray()), 1_000);
  }
}
