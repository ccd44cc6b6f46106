package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeCopyistIT {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private static SafeCopyist copyist;

  private final List<CopiedPage> pages = new ArrayList<>();

  @BeforeAll
  static void startsAWorker() throws IOException {
    copyist = SafeCopyist.behindTheStrongestWalls(launch(Duration.ofSeconds(20)));
  }

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/pathology_report.pdf, 2, HCU-000421",
    "mm-42m-asct-relapse-9m/treatment_history.pdf, 1, selinexor",
    "mm-72f-asct-relapse-12m-zh/pathology_report.pdf, 1, 骨髓",
    "mm-72f-asct-relapse-12m-zh/treatment_history.pdf, 1, 硼替佐米",
    "dlbcl-58f-relapse-9m-id/pathology_report.pdf, 1, CD20",
    "dlbcl-58f-relapse-9m-id/treatment_history.pdf, 1, R-CHOP"
  })
  void drawsAndReadsAPdf(String file, int count, String words) throws Exception {
    assertThat(copy(file, RecordFormat.PDF)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(count).allMatch(CopiedPage::hasImage);
    assertThat(pages.getFirst().width()).isBetween(1300, 1500);
    assertThat(allText()).containsIgnoringCase(words);
  }

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/discharge_summary_1.jpg",
    "mm-42m-asct-relapse-9m/discharge_summary_2.jpg",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_2.jpg",
    "dlbcl-58f-relapse-9m-id/discharge_summary_1.jpg"
  })
  void makesTwoPicturesOfAPhoto(String file) throws Exception {
    assertThat(copy(file, RecordFormat.JPEG)).isEqualTo(SafeCopyState.READY);

    CopiedPage page = pages.getFirst();
    assertThat(ImageIO.read(new ByteArrayInputStream(page.large())).getWidth())
        .isEqualTo(page.width());
    assertThat(ImageIO.read(new ByteArrayInputStream(page.small())).getWidth()).isEqualTo(180);
  }

  @Test
  void turnsAPhotoUprightThatWasTakenSideways() throws Exception {
    byte[] photo = original("mm-42m-asct-relapse-9m/discharge_summary_2.jpg");
    assertThat(copy(photo, RecordFormat.JPEG)).isEqualTo(SafeCopyState.READY);
    assertThat(copy(HostileFiles.heldSideways(photo), RecordFormat.JPEG))
        .isEqualTo(SafeCopyState.READY);

    assertThat(pages.getLast().width()).isEqualTo(pages.getFirst().height());
  }

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/treatment_history.docx, selinexor",
    "mm-72f-asct-relapse-12m-zh/treatment_history.docx, 硼替佐米",
    "dlbcl-58f-relapse-9m-id/treatment_history.docx, R-CHOP"
  })
  void readsTheWordsOfAWordFile(String file, String words) throws Exception {
    assertThat(copy(file, RecordFormat.DOCX)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).isNotEmpty().noneMatch(CopiedPage::hasImage);
    assertThat(allText()).containsIgnoringCase(words);
  }

  @Test
  void readsPlainTextInPages() throws Exception {
    byte[] text = "Erythrozyten\n".repeat(150).getBytes(StandardCharsets.UTF_8);

    assertThat(copy(text, RecordFormat.TEXT)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(3);
  }

  @Test
  void readsTablesOfAWordFileRowByRow() throws Exception {
    String table =
        "<w:document xmlns:w='x'><w:tbl><w:tr><w:tc><w:p><w:t>VRd</w:t></w:p></w:tc>"
            + "<w:tc><w:p><w:t>4 cycles</w:t></w:p></w:tc></w:tr></w:tbl></w:document>";

    copy(HostileFiles.docx(table), RecordFormat.DOCX);

    assertThat(allText()).isEqualTo("VRd\t4 cycles");
  }

  @Test
  void saysThatAPasswordIsNeeded() throws Exception {
    assertThat(copy(HostileFiles.pdfThatNeedsAPassword(), RecordFormat.PDF))
        .isEqualTo(SafeCopyState.PASSWORD_PROTECTED);
  }

  @Test
  void saysThatAFileIsDamaged() throws Exception {
    byte[] pdf = Arrays.copyOf(HostileFiles.ordinaryPdf(), 300);
    byte[] photo = original("mm-42m-asct-relapse-9m/discharge_summary_1.jpg");

    assertThat(copy(pdf, RecordFormat.PDF)).isNotEqualTo(SafeCopyState.READY);
    assertThat(copy(Arrays.copyOf(photo, photo.length / 2), RecordFormat.JPEG))
        .isEqualTo(SafeCopyState.DAMAGED);
    assertThat(copy(HostileFiles.docx("<w:document"), RecordFormat.DOCX))
        .isEqualTo(SafeCopyState.DAMAGED);
  }

  @Test
  void drawsAHugePageSmall() throws Exception {
    assertThat(copy(HostileFiles.pdfWithAHugePage(), RecordFormat.PDF))
        .isEqualTo(SafeCopyState.READY);

    assertThat(pages.getFirst().width()).isLessThan(1500);
  }

  @Test
  void opensNoPictureOfAbsurdSize() throws Exception {
    assertThat(copy(HostileFiles.pngBomb(), RecordFormat.PNG))
        .isEqualTo(SafeCopyState.CANNOT_BE_SHOWN);
  }

  @Test
  void unpacksNoBomb() throws Exception {
    assertThat(copy(HostileFiles.docxBomb(), RecordFormat.DOCX))
        .isEqualTo(SafeCopyState.CANNOT_BE_SHOWN);
  }

  @Test
  void readsNoForeignEntity() throws Exception {
    String xxe =
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<w:document xmlns:w='x'><w:p><w:t>before &x; after</w:t></w:p></w:document>";

    copy(HostileFiles.docx(xxe), RecordFormat.DOCX);

    assertThat(allText()).doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
  }

  @Test
  void comesToAnEndWithAPageTreeThatHoldsItself() throws Exception {
    SafeCopyist patient = SafeCopyist.behindTheStrongestWalls(launch(Duration.ofSeconds(10)));

    SafeCopyState state =
        patient.copy(
            new ByteArrayInputStream(HostileFiles.pdfWithALoop()),
            RecordFormat.PDF,
            HostileFiles.pdfWithALoop().length,
            pages::add);

    assertThat(state).isNotEqualTo(SafeCopyState.WAITING);
  }

  @Test
  void endsAWorkerThatTakesTooLong() throws Exception {
    SafeCopyist hasty = SafeCopyist.behindTheStrongestWalls(launch(Duration.ofSeconds(2)));
    byte[] pdf = HostileFiles.pdfThatTakesForEver();
    List<ProcessHandle> before = ProcessHandle.current().descendants().toList();

    assertThatThrownBy(
            () -> hasty.copy(new ByteArrayInputStream(pdf), RecordFormat.PDF, pdf.length, p -> {}))
        .isInstanceOf(WorkerDied.class)
        .hasMessage("took too long");
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
        .isSubsetOf(before);
  }

  @Test
  void survivesAWorkerThatDies() {
    byte[] text = {'a'};

    assertThatThrownBy(
            () -> copyist.copy(new ByteArrayInputStream(text), RecordFormat.TEXT, 9, p -> {}))
        .isInstanceOf(WorkerDied.class);
  }

  @Test
  void leavesNoTemporaryFile() throws Exception {
    copy(HostileFiles.ordinaryPdf(), RecordFormat.PDF);

    try (var left =
        Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "safe-copy-*")) {
      assertThat(left).isEmpty();
    }
  }

  private SafeCopyState copy(String file, RecordFormat format) throws Exception {
    return copy(original(file), format);
  }

  private SafeCopyState copy(byte[] content, RecordFormat format) throws Exception {
    InputStream in = new ByteArrayInputStream(content);
    return copyist.copy(in, format, content.length, pages::add);
  }

  private String allText() {
    return String.join("\n", pages.stream().map(CopiedPage::text).toList());
  }

  private static byte[] original(String file) throws IOException {
    return Files.readAllBytes(CASES.resolve(file));
  }

  private static WorkerLaunch launch(Duration perPage) {
    return new WorkerLaunch(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        384,
        perPage);
  }
}
