package health.consilium.records.safecopy.worker;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import health.consilium.records.TextProbe;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/** The main class of the limited process: waits for one file, writes its pages, ends. */
public final class SafeCopyWorker {

  /** How it ends when a page takes too much of the processor. */
  public static final int TOO_LONG = 4;

  private static final int BROKEN_OFF = 2;

  /** Odd PDFs nest deeply; a roomy stack reads most of them. */
  private static final long STACK = 16L * 1024 * 1024;

  private SafeCopyWorker() {}

  /** On the standard input come format, password, turn, length and the bytes of the file. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    ImageIO.setUseCache(false);
    Thread work = new Thread(null, () -> work(answers), "safe-copy", STACK);
    work.start();
    work.join();
    System.exit(0);
  }

  private static void work(PrintStream answers) {
    try {
      PageWriter writer = new PageWriter(new BufferedOutputStream(answers, 1 << 16));
      WarmUp.until(System.in);
      DataInputStream in = new DataInputStream(System.in);
      RecordFormat format = RecordFormat.valueOf(in.readUTF());
      String password = in.readUTF();
      OptionalInt turn = in.readBoolean() ? OptionalInt.of(in.readByte()) : OptionalInt.empty();
      byte[] content = new byte[in.readInt()];
      in.readFully(content);
      writer.hurry(Deadline.begin());
      writer.end(copy(format, content, password, turn, writer));
    } catch (IOException e) {
      System.exit(BROKEN_OFF);
    }
  }

  private static SafeCopyState copy(
      RecordFormat format, byte[] content, String password, OptionalInt turn, PageWriter writer)
      throws IOException {
    try {
      switch (format) {
        case PDF -> new PdfPages(writer).copy(content, password);
        case JPEG, PNG, WEBP -> new PicturePages(writer, turn).copy(content);
        case TIFF -> new PicturePages(writer, turn).copyAll(content);
        case HEIC -> new HeicPages(writer, turn).copy(content);
        case DICOM -> new DicomPages(writer).copy(content);
        case DOCX -> new WordPages(writer).copy(content);
        case ZIP -> new Archive(writer, content.length).unpack(content);
        case TEXT -> new PlainText(writer).copy(TextProbe.decode(content).toString());
      }
      return SafeCopyState.READY;
    } catch (CannotCopy e) {
      return e.state();
    }
  }
}
