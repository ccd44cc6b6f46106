package health.consilium.records.safecopy.worker;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import health.consilium.records.PageText;
import health.consilium.records.SafeCopyState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.OptionalInt;

/** Makes pages of photographs and scans, the right way up. */
final class PicturePages {

  private static final int MOST_PAGES = 1_000;

  private final PageWriter writer;
  private final OptionalInt turn;
  private final WayUp wayUp = new WayUp();
  private int drawn;

  /**
   * The turn is by quarters clockwise, beyond what the camera says; while nobody turned them, pages
   * are laid as their text runs.
   */
  PicturePages(PageWriter writer, OptionalInt turn) {
    this.writer = writer;
    this.turn = turn;
  }

  /** One page of a photo, turned as the camera says. */
  void copy(byte[] content) throws IOException, CannotCopy {
    copy(content, orientationOf(content));
  }

  /** One page of a photo that was held in this way, if anybody knows. */
  void copy(byte[] content, OptionalInt orientation) throws IOException, CannotCopy {
    try (PictureReader pictures = PictureReader.open(content)) {
      BufferedImage photo = PageImage.upright(pictures.read(0), orientation.orElse(1));
      PageImage image = PageImage.ofPhoto(photo, view(photo, orientation.isPresent()));
      writer.page(image, "", PageText.NONE);
    }
  }

  /** A page of each picture that the file holds. */
  void copyAll(byte[] content) throws IOException, CannotCopy {
    try (PictureReader pictures = PictureReader.open(content)) {
      int count = pictures.count();
      if (count > MOST_PAGES) {
        throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "more pages than can be shown");
      }
      for (int index = 0; index < count; index++) {
        writer.page(draw(pictures, index), "", PageText.NONE);
      }
    }
    if (drawn == 0) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not one of its pictures can be read");
    }
  }

  /** A page that cannot be read stays empty and does not take the others with it. */
  private PageImage draw(PictureReader pictures, int index) throws IOException {
    try {
      BufferedImage scan = PageImage.upright(pictures.read(index), pictures.orientation(index));
      PageImage image = PageImage.ofScan(scan, view(scan, true));
      drawn++;
      return image;
    } catch (CannotCopy e) {
      return PageImage.NONE;
    }
  }

  private SheetView view(BufferedImage sheet, boolean held) throws IOException {
    if (turn.isPresent()) {
      return SheetView.turned(sheet, turn.getAsInt());
    }
    return held ? SheetView.held(sheet, wayUp) : SheetView.loose(sheet, wayUp);
  }

  private static OptionalInt orientationOf(byte[] content) {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length)
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? OptionalInt.of(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION))
          : OptionalInt.empty();
    } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
      return OptionalInt.empty();
    }
  }
}
