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
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** Makes one page of a photograph or scan, the right way up. */
final class PicturePages {

  /** Far above any phone; a picture that claims more is made to exhaust who opens it. */
  static final long MOST_PIXELS = 200_000_000;

  /** What is held in memory at once is thinned out to about this. */
  private static final long HELD_PIXELS = 20_000_000;

  private final PageWriter writer;

  PicturePages(PageWriter writer) {
    this.writer = writer;
  }

  void copy(byte[] content) throws IOException, CannotCopy {
    BufferedImage photo = PageImage.upright(decode(content), orientationOf(content));
    writer.page(PageImage.ofPhoto(photo), "", PageText.NONE);
  }

  private static BufferedImage decode(byte[] content) throws IOException, CannotCopy {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new CannotCopy(SafeCopyState.DAMAGED, "not a picture that can be opened");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, false);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decode(ImageReader reader) throws CannotCopy {
    AtomicBoolean incomplete = new AtomicBoolean();
    reader.addIIOReadWarningListener(noting(incomplete));
    try {
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "a picture of absurd size");
      }
      BufferedImage image = reader.read(0, thinned(reader, pixels));
      if (incomplete.get()) {
        throw new CannotCopy(SafeCopyState.DAMAGED, "the picture ends too early");
      }
      return image;
    } catch (IOException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a picture that can be read");
    }
  }

  private static ImageReadParam thinned(ImageReader reader, long pixels) {
    ImageReadParam parameters = reader.getDefaultReadParam();
    int every = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / (double) HELD_PIXELS)));
    parameters.setSourceSubsampling(every, every, 0, 0);
    return parameters;
  }

  /** Half a picture must not pass for a whole one: the missing half may hold the result. */
  private static IIOReadWarningListener noting(AtomicBoolean incomplete) {
    return (reader, warning) -> {
      if (warning.toLowerCase(java.util.Locale.ROOT).matches(".*(premature|truncated|eof).*")) {
        incomplete.set(true);
      }
    };
  }

  private static int orientationOf(byte[] content) {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length)
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : 1;
    } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
      return 1;
    }
  }
}
