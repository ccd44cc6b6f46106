package health.consilium.records.safecopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, honest and hostile ones. */
public final class Zips {

  private static final int CENTRAL_MARK = 0x02014b50;
  private static final int FLAGS = 8;
  private static final int SIZE = 24;
  private static final int MADE_BY = 4;
  private static final int ATTRIBUTES = 38;
  private static final int LOCAL_START = 42;

  private Zips() {}

  public static byte[] of(Map<String, byte[]> files) throws IOException {
    return of(files, StandardCharsets.UTF_8);
  }

  static byte[] of(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A few hundred kilobytes that would become some gigabytes. */
  static byte[] bomb() throws IOException {
    byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("report.txt"));
      for (int i = 0; i < 500; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] withFiles(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("page-" + i + ".txt"));
        zip.write(("page " + i).getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** An archive in an archive, so many deep. */
  static byte[] nested(int deep) throws IOException {
    byte[] inner = of(Map.of("report.txt", "Hb 84 g/L".getBytes(StandardCharsets.US_ASCII)));
    for (int i = 1; i < deep; i++) {
      inner = of(Map.of("inner.zip", inner));
    }
    return inner;
  }

  /** The first entry says that it needs a password. */
  static byte[] locked() throws IOException {
    byte[] zip = withFiles(1);
    inList(zip, 0).putShort(firstEntry(zip) + FLAGS, (short) 1);
    return zip;
  }

  /** The first entry is only the name of a file elsewhere. */
  static byte[] withALink() throws IOException {
    byte[] zip = withFiles(2);
    inList(zip, 0).put(firstEntry(zip) + MADE_BY + 1, (byte) 3);
    inList(zip, 0).putInt(firstEntry(zip) + ATTRIBUTES, 0xA1FF << 16);
    return zip;
  }

  /** Says that its file has one byte. */
  static byte[] withALyingSize() throws IOException {
    byte[] zip = withFiles(1);
    inList(zip, 0).putInt(firstEntry(zip) + SIZE, 1);
    return zip;
  }

  /** Its list of contents points far behind its end. */
  static byte[] pointingNowhere() throws IOException {
    byte[] zip = withFiles(1);
    inList(zip, 0).putInt(firstEntry(zip) + LOCAL_START, 0x7FFFFFF0);
    return zip;
  }

  /** One letter of the first file's packed bytes is another. */
  static byte[] withADamagedFile() throws IOException {
    byte[] zip = withFiles(2);
    zip[30 + "page-0.txt".length() + 2] ^= 0x10;
    return zip;
  }

  private static ByteBuffer inList(byte[] zip, int at) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).position(at);
  }

  private static int firstEntry(byte[] zip) {
    ByteBuffer bytes = inList(zip, 0);
    int at = 0;
    while (bytes.getInt(at) != CENTRAL_MARK) {
      at++;
    }
    return at;
  }
}
