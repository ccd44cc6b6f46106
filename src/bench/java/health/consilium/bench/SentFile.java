package health.consilium.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A file to send that no disk and no network can compress, and that is never the same twice. */
record SentFile(Path path, long bytes) {

  static final long MEGABYTE = 1024 * 1024;
  static final long SMALL = 64 * 1024;

  private static final Path CASES = Path.of("src/test/resources/cases");

  static SentFile of(int megabytes, String name) throws IOException {
    Path path = Files.createDirectories(Path.of("target", "bench", "files")).resolve(name);
    byte[] block = new byte[(int) MEGABYTE];
    var random = new SplittableRandom(megabytes);
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int n = 0; n < megabytes; n++) {
        random.nextBytes(block);
        out.write(block);
      }
    }
    return new SentFile(path, megabytes * MEGABYTE);
  }

  static SentFile small(String name) throws IOException {
    Path path = of(1, name).path();
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(SMALL);
    }
    return new SentFile(path, SMALL);
  }

  /** Real pages of the cases; each time another file. */
  static SentFile pages(int pages) throws IOException {
    Path file =
        Files.createDirectories(Path.of("target", "bench", "files"))
            .resolve(UUID.randomUUID() + ".pdf");
    try (PDDocument all = new PDDocument();
        PDDocument pathology =
            Loader.loadPDF(CASES.resolve("mm-42m-asct-relapse-9m/pathology_report.pdf").toFile());
        PDDocument history =
            Loader.loadPDF(CASES.resolve("mm-42m-asct-relapse-9m/treatment_history.pdf").toFile());
        OutputStream out = Files.newOutputStream(file)) {
      var merger = new PDFMergerUtility();
      while (all.getNumberOfPages() < pages) {
        merger.appendDocument(all, pathology);
        merger.appendDocument(all, history);
      }
      while (all.getNumberOfPages() > pages) {
        all.removePage(pages);
      }
      all.getDocumentInformation().setTitle(UUID.randomUUID().toString());
      all.save(out);
    }
    return new SentFile(file, Files.size(file));
  }

  /** The same file twice would be recognised and not kept. */
  SentFile renewed() throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.write(
          "%%PDF-1.7%n%%%s%n".formatted(UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII));
    }
    return this;
  }
}
