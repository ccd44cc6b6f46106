package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "255044462d312e370a25e2e3cfd30a, PDF",
    "ffd8ffe000104a464946000101, JPEG",
    "89504e470d0a1a0a0000000d49484452, PNG",
    "000000186674797068656963000000006d696631, HEIC",
    "d0cf11e0a1b11ae1000000000000000000000000, OLD_OFFICE",
    "4d5a90000300000004000000ffff0000, OTHER",
    "474946383961010001000000, OTHER",
    "526172211a0700cf907300000d000000, ARCHIVE",
    "49492a0008000000, TIFF",
    "4d4d002a00000008, TIFF",
    "524946461a000000574542505650384c, WEBP",
    "7b5c727466315c616e7369, OTHER"
  })
  void tellsAFileByItsFirstBytes(String head, FileSignature signature) {
    assertThat(FileSignature.of(HexFormat.of().parseHex(head))).isEqualTo(signature);
  }

  @Test
  void tellsAnEmptyFile() {
    assertThat(FileSignature.of(new byte[0])).isEqualTo(FileSignature.NOTHING);
  }

  @Test
  void tellsAWordFileFromAnotherZip() throws IOException {
    assertThat(FileSignature.of(zipOf("[Content_Types].xml"))).isEqualTo(FileSignature.OFFICE);
    assertThat(FileSignature.of(zipOf("IMG_0001.jpg"))).isEqualTo(FileSignature.ZIP);
  }

  @Test
  void tellsTextInEveryEncodingThatIsTaken() {
    String text = "病理报告：骨髓穿刺涂片，浆细胞 45 %";

    assertThat(FileSignature.of(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FileSignature.TEXT);
    assertThat(FileSignature.of(text.getBytes(Charset.forName("GB18030"))))
        .isEqualTo(FileSignature.TEXT);
    assertThat(FileSignature.of(text.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(FileSignature.TEXT);
  }

  @Test
  void takesNoWebPageForText() {
    byte[] page = "<!DOCTYPE html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    assertThat(FileSignature.of(page)).isEqualTo(FileSignature.OTHER);
  }

  private static byte[] zipOf(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(1);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
