package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes pages of an iPhone's photos by libheif's converter, where the operator installed it. */
final class HeicPages {

  private static final int QUALITY = 92;
  private static final OptionalInt UPRIGHT = OptionalInt.of(1);

  private final PicturePages pages;

  HeicPages(PageWriter writer, OptionalInt turn) {
    this.pages = new PicturePages(writer, turn);
  }

  void copy(byte[] content) throws IOException, CannotCopy {
    Program converter =
        Program.find("heif-dec", "heif-convert")
            .orElseThrow(() -> new CannotCopy(SafeCopyState.NO_PROGRAM, "no HEIC converter"));
    for (Path photo : converted(content, converter)) {
      // The converter has turned it already, whatever the note of the camera still says.
      pages.copy(Files.readAllBytes(photo), UPRIGHT);
    }
  }

  /** One photo, or several of one file: named photo.jpg, or photo-1.jpg and so on. */
  private static List<Path> converted(byte[] content, Program converter)
      throws IOException, CannotCopy {
    Path original = Files.write(Program.folder().resolve("original.heic"), content);
    try {
      converter.run("-q", QUALITY, original, Program.folder().resolve("photo.jpg"));
    } catch (IOException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a HEIC photo that can be read");
    }
    try (Stream<Path> files = Files.list(Program.folder())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("photo"))
          .sorted(
              Comparator.comparingInt((Path file) -> file.toString().length())
                  .thenComparing(f -> f))
          .toList();
    }
  }
}
