package health.consilium.records.safecopy.worker;

import health.consilium.records.ZipDirectory;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** What lies packed in a zip, unpacked entry by entry and counted while it grows. */
final class ZipContent {

  private static final int LOCAL_MARK = 0x04034b50;
  private static final int LOCAL_HEADER_BYTES = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] zip;
  private final ZipDirectory directory;

  ZipContent(byte[] zip) throws IOException {
    this.zip = zip;
    this.directory = ZipDirectory.of(new BytesChannel(zip));
  }

  Map<String, ZipDirectory.Entry> entries() {
    return directory.entries();
  }

  Optional<ZipDirectory.Entry> find(String name) {
    return directory.find(name);
  }

  /** Fails with {@link TooMuch} as soon as more comes out than may. */
  InputStream open(ZipDirectory.Entry entry, long most) throws IOException {
    long start = entry.start();
    long end = start + LOCAL_HEADER_BYTES;
    if (end > zip.length || intAt(start) != LOCAL_MARK) {
      throw new ZipException("a list of contents that points nowhere");
    }
    long from = end + shortAt(start + 26) + shortAt(start + 28);
    if (from + entry.packedBytes() > zip.length) {
      throw new ZipException("an entry that ends too early");
    }
    InputStream packed = new ByteArrayInputStream(zip, (int) from, (int) entry.packedBytes());
    return new Counted(unpacked(packed, entry.method()), most, entry.checksum());
  }

  private static InputStream unpacked(InputStream packed, int method) throws ZipException {
    return switch (method) {
      case STORED -> packed;
      case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
      default -> throw new ZipException("packed in a way that nobody here knows");
    };
  }

  private int intAt(long at) {
    return shortAt(at) | shortAt(at + 2) << 16;
  }

  private int shortAt(long at) {
    return (zip[(int) at] & 0xFF) | (zip[(int) at + 1] & 0xFF) << 8;
  }

  /** More came out of a zip than anybody packs for a reader. */
  static final class TooMuch extends IOException {
    TooMuch() {
      super("a zip bomb");
    }
  }

  /** Counts what comes out: what grows beyond all measure is a bomb, what differs is damaged. */
  private static final class Counted extends FilterInputStream {

    private final CRC32 sum = new CRC32();
    private final long most;
    private final long checksum;
    private long given;

    Counted(InputStream unpacked, long most, long checksum) {
      super(unpacked);
      this.most = most;
      this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      if (read < 0) {
        requireWhole();
        return read;
      }
      sum.update(target, offset, read);
      given += read;
      if (given > most) {
        throw new TooMuch();
      }
      return read;
    }

    private void requireWhole() throws ZipException {
      if (sum.getValue() != checksum) {
        throw new ZipException("an entry that was changed");
      }
    }
  }
}
