package health.consilium.records;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.ZipException;

/** The last look at a file of which every byte went by and lies in the vault. */
final class ContentLook {

  private ContentLook() {}

  /** What it is; another zip may call itself a Word file, its list of contents tells. */
  static RecordFormat at(ArrivingFile file, Opening opening) throws IOException {
    RecordFormat format = file.format();
    if (format == RecordFormat.DOCX) {
      requireWords(file, opening);
    }
    return format;
  }

  private static void requireWords(ArrivingFile file, Opening opening) throws IOException {
    try (SeekableByteChannel content = opening.open()) {
      if (ZipDirectory.of(content).find("word/document.xml").isEmpty()) {
        throw file.refused(Obstacle.WRONG_TYPE);
      }
    } catch (ZipException e) {
      throw file.refused(Obstacle.DAMAGED);
    }
  }

  /** Opens what lies in the vault from its beginning. */
  @FunctionalInterface
  interface Opening {
    SeekableByteChannel open() throws IOException;
  }
}
