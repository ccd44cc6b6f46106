package health.consilium.records;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds out, while the bytes go by, whether a file is plain text that people can read. */
public final class TextProbe {

  private final List<Reading> readings;

  public TextProbe(byte[] head) {
    this.readings = charsetsFor(head).stream().map(Reading::new).toList();
  }

  /** The whole content in the first of the known encodings that fits it. */
  public static CharSequence decode(byte[] content) {
    for (Charset charset : charsetsFor(content)) {
      Reading reading = new Reading(charset);
      reading.take(content, 0, content.length);
      if (reading.fits()) {
        return charset.decode(ByteBuffer.wrap(content)).toString().replace("\uFEFF", "");
      }
    }
    return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(content));
  }

  void take(byte[] bytes, int offset, int length) {
    readings.forEach(reading -> reading.take(bytes, offset, length));
  }

  boolean isText() {
    return readings.stream().anyMatch(Reading::fits);
  }

  private static List<Charset> charsetsFor(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
      return List.of(StandardCharsets.UTF_16);
    }
    return List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /** One encoding tried on the bytes as they come. */
  private static final class Reading {

    private static final int CHUNK = 8192;

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(CHUNK);
    private byte[] rest = {};
    private boolean possible = true;

    Reading(Charset charset) {
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void take(byte[] bytes, int offset, int length) {
      if (!possible) {
        return;
      }
      ByteBuffer input = ByteBuffer.allocate(rest.length + length);
      input.put(rest).put(bytes, offset, length).flip();
      read(input);
      rest = Arrays.copyOfRange(input.array(), input.position(), input.limit());
    }

    boolean fits() {
      return possible && rest.length == 0;
    }

    private void read(ByteBuffer input) {
      CoderResult result = CoderResult.OVERFLOW;
      while (possible && result.isOverflow()) {
        characters.clear();
        result = decoder.decode(input, characters, false);
        possible = !result.isError() && characters.flip().chars().allMatch(Reading::isReadable);
      }
    }

    private static boolean isReadable(int character) {
      return switch (character) {
        case '\t', '\n', '\r', '\f' -> true;
        default -> !Character.isISOControl(character);
      };
    }
  }
}
