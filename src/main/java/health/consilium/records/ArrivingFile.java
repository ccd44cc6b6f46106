package health.consilium.records;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** A file while it streams in: looked at, counted and refused as soon as it cannot be taken. */
final class ArrivingFile extends FilterInputStream {

  private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 'B', 0x60, (byte) 0x82};

  private final String label;
  private final long limit;
  private final FileSignature signature;
  private final TextProbe text;
  private byte[] tail = {};
  private long bytes;

  private ArrivingFile(String label, long limit, byte[] head, InputStream rest) {
    super(new SequenceInputStream(new ByteArrayInputStream(head), rest));
    this.label = label;
    this.limit = limit;
    this.signature = FileSignature.of(head);
    this.text = new TextProbe(head);
  }

  /** Reads the first bytes and refuses at once what can never be taken. */
  static ArrivingFile open(String label, long limit, InputStream content) throws IOException {
    return of(label, limit, content.readNBytes(FileSignature.HEAD), content);
  }

  /** As {@link #open}, when its first bytes were read already. */
  static ArrivingFile of(String label, long limit, byte[] head, InputStream rest) {
    ArrivingFile file = new ArrivingFile(label, limit, head, rest);
    switch (file.signature) {
      case NOTHING -> throw file.refused(Obstacle.EMPTY);
      case ARCHIVE -> throw file.refused(Obstacle.ARCHIVE);
      case OLD_OFFICE -> throw file.refused(Obstacle.OLD_WORD);
      case OTHER -> throw file.refused(Obstacle.WRONG_TYPE);
      case PDF, JPEG, PNG, TIFF, WEBP, HEIC, DICOM, OFFICE, TEXT, ZIP -> {}
    }
    return file;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("records are read in blocks");
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      watch(target, offset, read);
    }
    return read;
  }

  /** What the file is, known once all of it went by; a Word file is still to be looked into. */
  RecordFormat format() {
    return switch (signature) {
      case PDF -> RecordFormat.PDF;
      case JPEG -> RecordFormat.JPEG;
      case TIFF -> RecordFormat.TIFF;
      case WEBP -> RecordFormat.WEBP;
      case HEIC -> RecordFormat.HEIC;
      case DICOM -> RecordFormat.DICOM;
      case OFFICE -> RecordFormat.DOCX;
      case ZIP -> RecordFormat.ZIP;
      case PNG -> {
        requireThat(Arrays.equals(tail, PNG_END), Obstacle.DAMAGED);
        yield RecordFormat.PNG;
      }
      case TEXT -> {
        requireThat(text.isText(), Obstacle.WRONG_TYPE);
        yield RecordFormat.TEXT;
      }
      case NOTHING, ARCHIVE, OLD_OFFICE, OTHER -> throw refused(Obstacle.WRONG_TYPE);
    };
  }

  RecordNotTaken refused(Obstacle obstacle) {
    return new RecordNotTaken(obstacle, label, limit);
  }

  private void watch(byte[] target, int offset, int length) {
    bytes += length;
    requireThat(bytes <= limit, Obstacle.TOO_LARGE);
    if (signature == FileSignature.TEXT) {
      text.take(target, offset, length);
    }
    if (signature == FileSignature.PNG) {
      keepTail(target, offset, length);
    }
  }

  private void keepTail(byte[] target, int offset, int length) {
    int keep = PNG_END.length;
    byte[] both = Arrays.copyOf(tail, tail.length + Math.min(keep, length));
    int from = offset + length - Math.min(keep, length);
    System.arraycopy(target, from, both, tail.length, both.length - tail.length);
    tail = Arrays.copyOfRange(both, Math.max(0, both.length - keep), both.length);
  }

  private void requireThat(boolean holds, Obstacle otherwise) {
    if (!holds) {
      throw refused(otherwise);
    }
  }
}
