package health.consilium.records.safecopy.worker;

import health.consilium.records.FileSignature;
import health.consilium.records.SafeCopyState;
import health.consilium.records.ZipDirectory;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.zip.ZipException;

/**
 * Unpacks an archive and hands its files to the server, each counted while it comes out. Their
 * names are labels and lead nowhere; links are left where they are.
 */
final class Archive {

  private static final int DEEPEST = 2;
  private static final int MOST_FILES = 500;
  private static final long MOST_BYTES = 2L << 30;
  private static final long LARGEST_RATIO = 200;
  private static final long LEAST_ROOM = 64L * 1024 * 1024;
  private static final long LARGEST_INNER = 128L * 1024 * 1024;

  private final PageWriter writer;
  private final long most;
  private long unpacked;
  private int files;

  Archive(PageWriter writer, long packedBytes) {
    this.writer = writer;
    this.most = Math.min(MOST_BYTES, LEAST_ROOM + packedBytes * LARGEST_RATIO);
  }

  void unpack(byte[] zip) throws IOException, CannotCopy {
    try {
      unpack(zip, 1);
    } catch (ZipContent.TooMuch e) {
      throw new CannotCopy(SafeCopyState.ARCHIVE_TOO_LARGE, "a bomb");
    }
  }

  private void unpack(byte[] zip, int depth) throws IOException, CannotCopy {
    if (depth > DEEPEST) {
      throw new CannotCopy(SafeCopyState.ARCHIVE_TOO_DEEP, "archives within archives");
    }
    ZipContent content = opened(zip);
    for (Map.Entry<String, ZipDirectory.Entry> entry : content.entries().entrySet()) {
      if (isSent(entry.getKey(), entry.getValue())) {
        requireOpenAndFew(entry.getValue());
        unpack(entry.getKey(), entry.getValue(), content, depth);
      }
    }
  }

  private static ZipContent opened(byte[] zip) throws CannotCopy {
    try {
      return new ZipContent(zip);
    } catch (IOException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "an archive that cannot be read");
    }
  }

  /** No folders, no links, nothing that a computer put in for itself. */
  private static boolean isSent(String name, ZipDirectory.Entry entry) {
    String own = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return !own.isEmpty()
        && !own.startsWith(".")
        && !own.equalsIgnoreCase("thumbs.db")
        && !own.equalsIgnoreCase("desktop.ini")
        && !name.startsWith("__MACOSX/")
        && !entry.isLink();
  }

  private void requireOpenAndFew(ZipDirectory.Entry entry) throws CannotCopy {
    if (entry.isLocked()) {
      throw new CannotCopy(SafeCopyState.PASSWORD_PROTECTED, "an archive with a password");
    }
    files++;
    if (files > MOST_FILES) {
      throw new CannotCopy(SafeCopyState.ARCHIVE_TOO_LARGE, "more files than can be filed");
    }
  }

  private void unpack(String name, ZipDirectory.Entry entry, ZipContent content, int depth)
      throws IOException, CannotCopy {
    try (InputStream file = content.open(entry, most - unpacked)) {
      byte[] head = file.readNBytes(FileSignature.HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), file);
      if (FileSignature.of(head) == FileSignature.ZIP) {
        unpackInner(name, inner(whole), depth + 1);
      } else {
        unpacked += writer.file(name, whole);
      }
    } catch (ZipException | EOFException e) {
      writer.file(name, new BrokenStream());
    }
  }

  /** What some programs write as a Word file can only be told by its contents. */
  private void unpackInner(String name, byte[] zip, int depth) throws IOException, CannotCopy {
    if (opened(zip).find("word/document.xml").isPresent()) {
      writer.file(name, new ByteArrayInputStream(zip));
    } else {
      unpack(zip, depth);
    }
  }

  private byte[] inner(InputStream whole) throws IOException {
    byte[] inner = whole.readNBytes((int) Math.min(LARGEST_INNER, most - unpacked) + 1);
    if (inner.length > LARGEST_INNER) {
      throw new ZipContent.TooMuch();
    }
    unpacked += inner.length;
    return inner;
  }

  /** In the place of a file of which nothing can be had. */
  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws ZipException {
      throw new ZipException("nothing can be had of it");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws ZipException {
      throw new ZipException("nothing can be had of it");
    }
  }
}
