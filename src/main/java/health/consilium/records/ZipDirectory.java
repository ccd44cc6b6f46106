package health.consilium.records;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** The list of contents at the end of a zip file, read without unpacking anything. */
public final class ZipDirectory {

  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int MOST_ENTRIES = 5_000;
  private static final int LARGEST_DIRECTORY = 2 * 1024 * 1024;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipDirectory() {}

  /** Fails with a {@link ZipException} when the list is damaged, missing or absurdly long. */
  public static ZipDirectory of(SeekableByteChannel zip) throws IOException {
    ByteBuffer end = lastBytes(zip);
    int mark = positionOfEnd(end);
    int count = end.getShort(mark + 10) & 0xFFFF;
    long size = end.getInt(mark + 12) & 0xFFFFFFFFL;
    long start = end.getInt(mark + 16) & 0xFFFFFFFFL;
    if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY || start + size > zip.size()) {
      throw new ZipException("a zip directory out of bounds");
    }
    ZipDirectory directory = new ZipDirectory();
    directory.list(read(zip, start, (int) size), count);
    return directory;
  }

  /** What it lists, by name; of several with one name the last. */
  public Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  public Optional<Entry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  private void list(ByteBuffer list, int count) throws ZipException {
    for (int i = 0; i < count; i++) {
      int at = list.position();
      if (list.remaining() < ENTRY_BYTES || list.getInt(at) != ENTRY_MARK) {
        throw new ZipException("a damaged zip directory");
      }
      int nameBytes = list.getShort(at + 28) & 0xFFFF;
      int more = (list.getShort(at + 30) & 0xFFFF) + (list.getShort(at + 32) & 0xFFFF);
      if (list.remaining() < ENTRY_BYTES + nameBytes + more) {
        throw new ZipException("a damaged zip directory");
      }
      byte[] name = new byte[nameBytes];
      list.get(at + ENTRY_BYTES, name);
      entries.put(TextProbe.decode(name).toString(), Entry.at(list, at));
      list.position(at + ENTRY_BYTES + nameBytes + more);
    }
  }

  private static ByteBuffer lastBytes(SeekableByteChannel zip) throws IOException {
    long size = zip.size();
    int length = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
    return read(zip, size - length, length);
  }

  private static int positionOfEnd(ByteBuffer end) throws ZipException {
    for (int at = end.limit() - END_BYTES; at >= 0; at--) {
      if (end.getInt(at) == END_MARK) {
        return at;
      }
    }
    throw new ZipException("a zip file without its directory");
  }

  private static ByteBuffer read(SeekableByteChannel zip, long start, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    zip.position(start);
    while (bytes.hasRemaining()) {
      if (zip.read(bytes) < 0) {
        throw new EOFException("a zip file that ends too early");
      }
    }
    return bytes.flip();
  }

  /** Where one packed file lies in the zip, and how long it says it is. */
  public record Entry(
      int flags,
      int method,
      long checksum,
      long packedBytes,
      long bytes,
      long start,
      int attributes) {

    private static final int ENCRYPTED = 1;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;

    public boolean isLocked() {
      return (flags & ENCRYPTED) != 0;
    }

    /** A name for a file elsewhere, as Unix keeps it. */
    public boolean isLink() {
      return (attributes >>> 16 & KIND_OF_FILE) == LINK;
    }

    static Entry at(ByteBuffer list, int at) {
      return new Entry(
          list.getShort(at + 8) & 0xFFFF,
          list.getShort(at + 10) & 0xFFFF,
          list.getInt(at + 16) & 0xFFFFFFFFL,
          list.getInt(at + 20) & 0xFFFFFFFFL,
          list.getInt(at + 24) & 0xFFFFFFFFL,
          list.getInt(at + 42) & 0xFFFFFFFFL,
          list.getInt(at + 38));
    }
  }
}
