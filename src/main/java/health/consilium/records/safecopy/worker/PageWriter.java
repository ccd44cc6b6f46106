package health.consilium.records.safecopy.worker;

import health.consilium.records.PageLook;
import health.consilium.records.PageText;
import health.consilium.records.SafeCopyState;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** Writes the finished pages to the server, one frame each, and how it ended. */
public final class PageWriter {

  public static final int MARK = 0x434f4e53;
  public static final int PAGE = 'P';
  public static final int FILE = 'F';
  public static final int END = 'E';

  /** Stand where the length of a file's next piece would. */
  public static final int WHOLE = 0;

  public static final int BROKEN = -1;

  public static final int LARGEST_PIECE = 64 * 1024;

  private static final int LONGEST_NAME = 300;

  private final DataOutputStream out;
  private Runnable pageDone = () -> {};
  private int pages;

  PageWriter(OutputStream out) throws IOException {
    this.out = new DataOutputStream(out);
    this.out.writeInt(MARK);
    this.out.flush();
  }

  /** Every page must be there within the deadline, which begins anew with each. */
  void hurry(Deadline deadline) {
    pageDone = deadline::renew;
  }

  /** A page that could only be read, not seen. */
  void text(String text) throws IOException {
    page(PageImage.NONE, text, PageText.NONE);
  }

  void page(PageImage image, String words, PageText text) throws IOException {
    pages++;
    out.writeByte(PAGE);
    out.writeInt(pages);
    out.writeInt(image.width());
    out.writeInt(image.height());
    block(image.large());
    block(image.small());
    block(words.getBytes(StandardCharsets.UTF_8));
    block(text.table().getBytes(StandardCharsets.UTF_8));
    out.writeByte(image.quarters());
    out.writeBoolean(image.look().isPresent());
    if (image.look().isPresent()) {
      look(image.look().get());
    }
    out.flush();
    pageDone.run();
  }

  /** One file of an archive, in pieces; the last word says whether it came out whole. */
  long file(String name, InputStream content) throws IOException {
    out.writeByte(FILE);
    out.writeUTF(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    long bytes = 0;
    int end = BROKEN;
    try {
      byte[] piece = content.readNBytes(LARGEST_PIECE);
      while (piece.length > 0) {
        block(piece);
        bytes += piece.length;
        piece = content.readNBytes(LARGEST_PIECE);
      }
      end = WHOLE;
    } catch (ZipException | EOFException e) {
      return bytes;
    } finally {
      out.writeInt(end);
      out.flush();
      pageDone.run();
    }
    return bytes;
  }

  void end(SafeCopyState state) throws IOException {
    out.writeByte(END);
    out.writeInt(pages);
    out.writeUTF(state.name());
    out.flush();
  }

  private void look(PageLook look) throws IOException {
    out.writeShort(look.sharpness());
    out.writeByte(look.brightness());
    out.writeBoolean(look.textAtEdge());
    out.writeBoolean(look.bare());
  }

  private void block(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
