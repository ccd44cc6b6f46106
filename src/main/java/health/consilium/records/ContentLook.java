package health.consilium.records;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.ZipException;

/** The last look at a file of which every byte went by and lies in the vault. */
final class ContentLook {

  private ContentLook() {}

  /** What it is: a Word file is a zip, and only a zip's list of contents tells them apart. */
  static RecordFormat at(ArrivingFile file, Opening opening) throws IOException {
    RecordFormat format = file.format();
    return switch (format) {
      case DOCX -> {
        if (!holdsWords(file, opening)) {
          throw file.refused(Obstacle.WRONG_TYPE);
        }
        yield format;
      }
      case ZIP -> holdsWords(file, opening) ? RecordFormat.DOCX : format;
      case PDF, JPEG, PNG, TIFF, WEBP, HEIC, DICOM, TEXT -> format;
    };
  }

  private static boolean holdsWords(ArrivingFile file, Opening opening) throws IOException {
    try (SeekableByteChannel content = opening.open()) {
      return ZipDirectory.of(content).find("word/document.xml").isPresent();
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
