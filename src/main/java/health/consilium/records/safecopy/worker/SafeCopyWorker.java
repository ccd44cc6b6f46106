package health.consilium.records.safecopy.worker;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import health.consilium.records.TextProbe;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import javax.imageio.ImageIO;

/** The main class of the limited process: reads one file, writes its pages, ends. */
public final class SafeCopyWorker {

  /** Odd PDFs nest deeply; a roomy stack reads most of them. */
  private static final long STACK = 16L * 1024 * 1024;

  private SafeCopyWorker() {}

  /** Takes the format and the length of the file that follows on the standard input. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream answers = System.out;
    System.setOut(System.err);
    ImageIO.setUseCache(false);
    RecordFormat format = RecordFormat.valueOf(arguments[0]);
    int length = Integer.parseInt(arguments[1]);
    Thread work = new Thread(null, () -> work(format, length, answers), "safe-copy", STACK);
    work.start();
    work.join();
    System.exit(0);
  }

  private static void work(RecordFormat format, int length, PrintStream answers) {
    try {
      PageWriter writer = new PageWriter(new BufferedOutputStream(answers, 1 << 16));
      byte[] content = new byte[length];
      new DataInputStream(System.in).readFully(content);
      writer.end(copy(format, content, writer));
    } catch (IOException e) {
      System.exit(2);
    }
  }

  private static SafeCopyState copy(RecordFormat format, byte[] content, PageWriter writer)
      throws IOException {
    try {
      switch (format) {
        case PDF -> new PdfPages(writer).copy(content);
        case JPEG, PNG, WEBP -> new PicturePages(writer).copy(content);
        case TIFF -> new PicturePages(writer).copyAll(content);
        case HEIC -> new HeicPages(writer).copy(content);
        case DICOM -> new DicomPages(writer).copy(content);
        case DOCX -> new PlainText(writer).copy(WordText.of(content));
        case TEXT -> new PlainText(writer).copy(TextProbe.decode(content).toString());
      }
      return SafeCopyState.READY;
    } catch (CannotCopy e) {
      return e.state();
    }
  }
}
