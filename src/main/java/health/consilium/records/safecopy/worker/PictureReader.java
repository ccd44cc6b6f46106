package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the pictures in one file, each measured before memory is given to it. */
final class PictureReader implements AutoCloseable {

  /** Far above any phone; a picture that claims more is made to exhaust who opens it. */
  static final long MOST_PIXELS = 200_000_000;

  /** What is held in memory at once is thinned out to about this. */
  private static final long HELD_BITS = 20_000_000L * 24;

  private static final int MOST_BITS = 24;
  private static final String ORIENTATION_TAG = "274";

  private final ImageInputStream in;
  private final ImageReader reader;
  private final AtomicBoolean incomplete = new AtomicBoolean();

  private PictureReader(ImageInputStream in, ImageReader reader) {
    this.in = in;
    this.reader = reader;
  }

  static PictureReader open(byte[] content) throws IOException, CannotCopy {
    ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a picture that can be opened");
    }
    PictureReader pictures = new PictureReader(in, readers.next());
    pictures.reader.setInput(in, false, false);
    pictures.reader.addIIOReadWarningListener(pictures.noting());
    return pictures;
  }

  int count() throws CannotCopy {
    try {
      return reader.getNumImages(true);
    } catch (IOException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "its pictures cannot be counted");
    }
  }

  int smallestSide() throws IOException {
    return Math.min(reader.getWidth(0), reader.getHeight(0));
  }

  BufferedImage read(int index) throws CannotCopy {
    try {
      long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
      if (pixels > MOST_PIXELS) {
        throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "a picture of absurd size");
      }
      BufferedImage image = reader.read(index, thinned(index, pixels));
      if (incomplete.get()) {
        throw new CannotCopy(SafeCopyState.DAMAGED, "the picture ends too early");
      }
      return image;
    } catch (IOException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a picture that can be read");
    }
  }

  /** How a TIFF says that this picture of it is to be turned, as EXIF does; 1 is upright. */
  int orientation(int index) {
    try {
      return Optional.ofNullable(reader.getImageMetadata(index))
          .map(PictureReader::orientationIn)
          .orElse(1);
    } catch (IOException | RuntimeException e) {
      return 1;
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }

  private ImageReadParam thinned(int index, long pixels) throws IOException {
    ImageTypeSpecifier type = reader.getRawImageType(index);
    int bits = type == null ? MOST_BITS : Math.min(MOST_BITS, type.getColorModel().getPixelSize());
    int every = (int) Math.max(1, Math.ceil(Math.sqrt(pixels * bits / (double) HELD_BITS)));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(every, every, 0, 0);
    return parameters;
  }

  /** Half a picture must not pass for a whole one: the missing half may hold the result. */
  private IIOReadWarningListener noting() {
    return (source, warning) -> {
      if (warning.toLowerCase(Locale.ROOT).matches(".*(premature|truncated|eof).*")) {
        incomplete.set(true);
      }
    };
  }

  private static int orientationIn(IIOMetadata metadata) {
    String format = metadata.getNativeMetadataFormatName();
    NodeList fields =
        ((IIOMetadataNode) metadata.getAsTree(format)).getElementsByTagName("TIFFField");
    for (int i = 0; i < fields.getLength(); i++) {
      Element field = (Element) fields.item(i);
      if (ORIENTATION_TAG.equals(field.getAttribute("number"))) {
        NodeList values = field.getElementsByTagName("TIFFShort");
        return Integer.parseInt(((Element) values.item(0)).getAttribute("value"));
      }
    }
    return 1;
  }
}
