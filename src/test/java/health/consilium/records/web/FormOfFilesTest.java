package health.consilium.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.fileupload2.core.AbstractRequestContext;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.junit.jupiter.api.Test;

class FormOfFilesTest {

  private static final Settings.Uploads LIMITS = new Settings.Uploads(100_000, 200_000, 5);

  private final List<String> taken = new ArrayList<>();

  @Test
  void handsOnEachFileWithTheWordsThatStandBeforeIt() throws IOException {
    FormOfFiles form =
        form(
            field("number", "SO-2026-00001"),
            file("files-OTHER", "检查 \u00e9.txt", "one"),
            file("files-LAB_REPORT", "", ""),
            field("number", "SO-2026-00002"),
            field("go", "on"));

    form.read(
        file -> {
          try (InputStream content = file.getInputStream()) {
            taken.add(form.field("number") + form.field("go") + file.getName());
            taken.add(new String(content.readAllBytes(), UTF_8));
          }
        });

    assertThat(taken).containsExactly("SO-2026-00001null检查 é.txt", "one", "SO-2026-00001null", "");
    assertThat(form.field("go")).isEqualTo("on");
  }

  @Test
  void readsAFileWhileTheRestIsStillBeingSent() {
    InputStream begun =
        bytes(field("number", "1") + file("files-OTHER", "a.txt", "x".repeat(20_000)));
    InputStream silent =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("waits for more");
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            return read();
          }
        };
    FormOfFiles form = form(new SequenceInputStream(begun, silent));

    assertThatThrownBy(
            () ->
                form.read(
                    file -> {
                      try (InputStream content = file.getInputStream()) {
                        taken.add(new String(content.readNBytes(6_000), UTF_8));
                      }
                    }))
        .hasMessage("waits for more");
    assertThat(taken).containsExactly("x".repeat(6_000));
  }

  @Test
  void readsPastWhatOfAFileIsLeft() throws IOException {
    FormOfFiles form = form(file("files-OTHER", "a.txt", "x".repeat(50_000)), field("go", "on"));

    form.read(file -> taken.add(file.getName()));

    assertThat(taken).containsExactly("a.txt");
    assertThat(form.field("go")).isEqualTo("on");
  }

  @Test
  void keepsNoLongWords() {
    assertThatThrownBy(() -> read(form(field("go", "x".repeat(5_000)))))
        .isInstanceOf(FileUploadSizeException.class);
  }

  @Test
  void takesNoMoreThanAReferralMayHold() {
    String large = file("files-OTHER", "a.txt", "x".repeat(90_000));

    assertThatThrownBy(() -> read(form(large, large, large, large)))
        .isInstanceOf(FileUploadSizeException.class);
  }

  @Test
  void takesNoEndlessRowOfParts() {
    assertThatThrownBy(() -> read(form(field("go", "on").repeat(116))))
        .isInstanceOf(FileUploadSizeException.class);
  }

  @Test
  void refusesWhatBreaksOff() {
    assertThatThrownBy(() -> read(form(bytes(file("files-OTHER", "a.txt", "one")))))
        .isInstanceOf(FileUploadException.class);
  }

  private static void read(FormOfFiles form) throws IOException {
    form.read(file -> {});
  }

  private static FormOfFiles form(String... parts) {
    return form(bytes(String.join("", parts) + "--x--\r\n"));
  }

  private static FormOfFiles form(InputStream body) {
    return new FormOfFiles(
        new AbstractRequestContext<>(name -> "", () -> -1L, body) {
          @Override
          public String getCharacterEncoding() {
            return "UTF-8";
          }

          @Override
          public String getContentType() {
            return "multipart/form-data; boundary=x";
          }

          @Override
          public InputStream getInputStream() {
            return body;
          }
        },
        LIMITS);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static String field(String name, String words) {
    return part("name=\"" + name + "\"", words);
  }

  private static String file(String name, String fileName, String content) {
    return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
  }

  private static String part(String facts, String content) {
    return "--x\r\nContent-Disposition: form-data; " + facts + "\r\n\r\n" + content + "\r\n";
  }
}
