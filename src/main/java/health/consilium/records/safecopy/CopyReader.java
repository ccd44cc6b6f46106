package health.consilium.records.safecopy;

import health.consilium.records.PageLook;
import health.consilium.records.PageText;
import health.consilium.records.SafeCopyState;
import health.consilium.records.safecopy.worker.PageWriter;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a worker answers and believes none of it unchecked. */
final class CopyReader {

  private static final int MOST_PAGES = 1_000;
  private static final int MOST_FILES = 500;
  private static final int LONGEST_SIDE = 5_000;
  private static final int LARGEST_IMAGE = 16 * 1024 * 1024;
  private static final int LARGEST_TEXT = 256 * 1024;
  private static final int LARGEST_LAYOUT = 512 * 1024;

  /** All words of a file are held until its last page has come. */
  private static final long MOST_LETTERS = 32L * 1024 * 1024;

  private static final long MOST_UNPACKED = 2L << 30;

  /** What a worker may say of a file; that it is checked or waits is not its business. */
  private static final Set<SafeCopyState> ENDS =
      EnumSet.of(
          SafeCopyState.READY,
          SafeCopyState.PASSWORD_PROTECTED,
          SafeCopyState.WRONG_PASSWORD,
          SafeCopyState.DAMAGED,
          SafeCopyState.TOO_LARGE,
          SafeCopyState.NO_PROGRAM,
          SafeCopyState.ARCHIVE_TOO_LARGE,
          SafeCopyState.ARCHIVE_TOO_DEEP,
          SafeCopyState.CANNOT_BE_SHOWN);

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private final DataInputStream in;
  private long room;
  private long letters = MOST_LETTERS;
  private long unpacked = MOST_UNPACKED;
  private int pages;
  private int files;

  /** The room is for all pages together, in bytes. */
  CopyReader(InputStream in, long room) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    this.room = room;
  }

  /** A worker says who it is before it sees the file. */
  void greeting() throws IOException {
    require(in.readInt() == PageWriter.MARK, "not a worker's answer");
  }

  /** The next page; none when there are no more, or no more room for them. */
  Optional<CopiedPage> next() throws IOException {
    if (in.read() != PageWriter.PAGE) {
      return Optional.empty();
    }
    CopiedPage page = page();
    room -= page.bytes();
    letters -= page.letters();
    return Optional.of(page).filter(fits -> hasRoom());
  }

  /** The next file of an archive, to be read before anything else is asked; none at the end. */
  Optional<PackedFile> nextFile() throws IOException {
    if (in.read() != PageWriter.FILE) {
      return Optional.empty();
    }
    files++;
    require(files <= MOST_FILES, "more files than were asked for");
    return Optional.of(new PackedFile(in.readUTF(), in, this::countUnpacked));
  }

  /** How it ended, asked after the last page. */
  SafeCopyState end() throws IOException {
    if (!hasRoom()) {
      return SafeCopyState.TOO_LARGE;
    }
    require(in.readInt() == pages, "pages are missing");
    String said = in.readUTF();
    return ENDS.stream()
        .filter(state -> state.name().equals(said))
        .findFirst()
        .orElseThrow(() -> new StreamCorruptedException("no end of a copy"));
  }

  private boolean hasRoom() {
    return room >= 0 && letters >= 0;
  }

  private void countUnpacked(int bytes) throws IOException {
    unpacked -= bytes;
    require(unpacked >= 0, "more bytes than an archive may hold");
  }

  private CopiedPage page() throws IOException {
    pages++;
    require(in.readInt() == pages && pages <= MOST_PAGES, "a page out of order");
    int width = in.readInt();
    int height = in.readInt();
    require(isSide(width) && isSide(height), "a page of impossible size");
    byte[] large = image();
    byte[] small = image();
    String words = text(LARGEST_TEXT);
    PageText layout = PageText.of(text(LARGEST_LAYOUT));
    require((large.length == 0) == (small.length == 0), "half a picture");
    int quarters = in.readByte();
    require(quarters >= 0 && quarters < 4, "a page turned nowhere");
    return new CopiedPage(pages, width, height, large, small, words, layout, look(), quarters);
  }

  /** One that is out of bounds is no look of any page. */
  private Optional<PageLook> look() throws IOException {
    return in.readBoolean()
        ? Optional.of(
            new PageLook(
                in.readUnsignedShort(), in.readUnsignedByte(), in.readBoolean(), in.readBoolean()))
        : Optional.empty();
  }

  private byte[] image() throws IOException {
    byte[] image = block(LARGEST_IMAGE);
    require(
        image.length == 0 || startsWith(image, PNG) || startsWith(image, JPEG), "not a picture");
    return image;
  }

  private String text(int most) throws IOException {
    return new String(block(most), StandardCharsets.UTF_8).replace("\u0000", "");
  }

  private byte[] block(int most) throws IOException {
    int length = in.readInt();
    require(length >= 0 && length <= most, "a block out of bounds");
    byte[] block = in.readNBytes(length);
    require(block.length == length, "an answer that ends too early");
    return block;
  }

  private static boolean isSide(int pixels) {
    return pixels >= 0 && pixels <= LONGEST_SIDE;
  }

  private static boolean startsWith(byte[] image, byte[] mark) {
    return image.length > mark.length && Arrays.equals(image, 0, mark.length, mark, 0, mark.length);
  }

  private static void require(boolean holds, String otherwise) throws StreamCorruptedException {
    if (!holds) {
      throw new StreamCorruptedException(otherwise);
    }
  }
}
