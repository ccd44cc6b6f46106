package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class SafeCopyistIT {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private static final long LARGEST_COPY = 256L << 20;

  private static SafeCopyist copyist;

  private final List<CopiedPage> pages = new ArrayList<>();

  @BeforeAll
  static void startsAWorker() throws IOException {
    copyist = WorkersOfTheTests.started(launch(Duration.ofSeconds(20)));
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
    assertThat(pages).anySatisfy(page -> assertThat(page.text().find(words)).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m/discharge_summary_1.jpg",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_2.jpg"
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
    byte[] photo = SampleFiles.jpeg(400, 600);
    assertThat(copy(photo, RecordFormat.JPEG)).isEqualTo(SafeCopyState.READY);
    assertThat(copy(HostileFiles.heldSideways(photo), RecordFormat.JPEG))
        .isEqualTo(SafeCopyState.READY);

    assertThat(pages.getLast().width()).isEqualTo(pages.getFirst().height());
  }

  @Test
  void laysAPhotoTheWayItsTextRunsUntilSomebodyTurnsIt() throws Exception {
    assumeThat(Path.of("/usr/bin/tesseract")).isExecutable();
    byte[] photo = original("mm-42m-asct-relapse-9m/discharge_summary_2.jpg");

    copyTurned(photo, OptionalInt.empty());
    copyTurned(photo, OptionalInt.of(0));

    CopiedPage laid = pages.getFirst();
    CopiedPage asSent = pages.getLast();
    assertThat(List.of(laid.quarters(), asSent.quarters())).containsExactly(1, 0);
    assertThat(laid.height()).isGreaterThan(laid.width());
    assertThat(asSent.width()).isGreaterThan(asSent.height());
    assertThat(laid.look()).isEqualTo(asSent.look()).isPresent();
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
  void makesAPageOfAPictureInAWordFileWhereItStands() throws Exception {
    String body =
        "<w:document xmlns:w='x' xmlns:r='y'><w:p><w:t>before</w:t></w:p>"
            + "<w:p><a:blip xmlns:a='z' r:embed='rId7'/></w:p>"
            + "<w:p><a:blip xmlns:a='z' r:embed='rId8'/><w:t>after</w:t></w:p></w:document>";
    String references =
        "<Relationships><Relationship Id='rId7' Target='media/scan.png'/>"
            + "<Relationship Id='rId8' Target='http://elsewhere.example/x.png'/></Relationships>";
    byte[] docx =
        Zips.of(
            Map.of(
                "word/document.xml", body.getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels", references.getBytes(StandardCharsets.UTF_8),
                "word/media/scan.png", SampleFiles.png(400, 600),
                "word/vbaProject.bin", new byte[] {1, 2, 3}));

    assertThat(copy(docx, RecordFormat.DOCX)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).extracting(CopiedPage::words).containsExactly("before", "", "after");
    assertThat(pages).extracting(CopiedPage::hasImage).containsExactly(false, true, false);
  }

  @Test
  void saysThatAPasswordIsNeeded() throws Exception {
    assertThat(copy(HostileFiles.pdfThatNeedsAPassword(), RecordFormat.PDF))
        .isEqualTo(SafeCopyState.PASSWORD_PROTECTED);
  }

  @Test
  void opensALockedPdfWithItsPasswordAndWithNoOther() throws Exception {
    assertThat(copyLocked("user")).isEqualTo(SafeCopyState.READY);
    assertThat(allText()).contains("Haemoglobin 84 g/L");

    assertThat(copyLocked("User")).isEqualTo(SafeCopyState.WRONG_PASSWORD);
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
    SafeCopyist patient = new SafeCopyist(launch(Duration.ofSeconds(10)), copyist.sandbox());

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
    SafeCopyist hasty = new SafeCopyist(launch(Duration.ofSeconds(3)), copyist.sandbox());
    byte[] pdf = HostileFiles.pdfThatTakesForEver();
    List<ProcessHandle> before = LivingWorkers.now();

    assertThatThrownBy(
            () -> hasty.copy(new ByteArrayInputStream(pdf), RecordFormat.PDF, pdf.length, p -> {}))
        .isInstanceOf(WorkerDied.class)
        .hasMessage("took too long");
    assertThat(LivingWorkers.now()).isSubsetOf(before);
  }

  @Test
  void stopsWhenThePagesTakeTooMuchRoom() throws Exception {
    SafeCopyist narrow =
        new SafeCopyist(launch(Duration.ofSeconds(20), 20_000L), copyist.sandbox());
    byte[] pdf = original("mm-42m-asct-relapse-9m/pathology_report.pdf");

    SafeCopyState state =
        narrow.copy(new ByteArrayInputStream(pdf), RecordFormat.PDF, pdf.length, pages::add);

    assertThat(state).isEqualTo(SafeCopyState.TOO_LARGE);
    assertThat(pages).isEmpty();
  }

  @Test
  void blamesNoFileForAWorkerThatCannotStart() {
    WorkerLaunch noJava =
        new WorkerLaunch(
            Path.of("/no/java"), "", 64, Duration.ofSeconds(5), LARGEST_COPY, List.of());

    assertThatThrownBy(
            () ->
                new SafeCopyist(noJava, copyist.sandbox())
                    .copy(InputStream.nullInputStream(), RecordFormat.TEXT, 1, pages::add))
        .isInstanceOf(IOException.class);
  }

  @Test
  void blamesNoFileForADiskThatFails() throws Exception {
    byte[] text = "Hb 84 g/L".getBytes(StandardCharsets.UTF_8);
    InputStream torn =
        new SequenceInputStream(new ByteArrayInputStream(text, 0, 4), new UnreadableDisk());

    assertThatThrownBy(() -> copyist.copy(torn, RecordFormat.TEXT, text.length, pages::add))
        .isInstanceOf(IOException.class)
        .hasMessage("Input/output error");
    assertThatThrownBy(
            () ->
                copyist.copy(
                    new ByteArrayInputStream(text),
                    RecordFormat.TEXT,
                    text.length,
                    page -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void survivesAWorkerThatDies() {
    byte[] text = {'a'};

    assertThatThrownBy(
            () -> copyist.copy(new ByteArrayInputStream(text), RecordFormat.TEXT, 9, p -> {}))
        .isInstanceOf(WorkerDied.class);
  }

  @Test
  void hidesOurFoldersFromAWorker(@TempDir Path vault) throws Exception {
    Files.setPosixFilePermissions(vault, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(vault.resolve("marker"), "not for workers");
    WorkerLaunch launch = launch(Duration.ofSeconds(20), LARGEST_COPY, vault);

    SafeCopyist opened = SafeCopyist.behindTheStrongestWalls(launch, Confinement.NONE);

    assertThat(launch.sees(Sandbox.NONE, vault)).isTrue();
    assumeThat(opened.sandbox().confinement()).isEqualTo(Confinement.FULL);
    assertThat(launch.sees(opened.sandbox(), vault)).isFalse();
    assertThat(launch.sees(opened.sandbox(), vault.resolve("marker"))).isFalse();
  }

  @Test
  void leavesNoTemporaryFile() throws Exception {
    List<Path> before = ownFolders();

    copy(HostileFiles.ordinaryPdf(), RecordFormat.PDF);

    assertThat(ownFolders()).isEqualTo(before);
  }

  @Test
  void removesWhatAKilledServerLeft() throws Exception {
    Path sign = Files.createTempFile("safe-copy-", LivingServer.signOf(""));
    String server = sign.getFileName().toString().replace(LivingServer.signOf(""), "");
    Path left = Files.createTempDirectory(server + "-");
    Files.createFile(left.resolve("font"));

    LivingServer.clearUpAfterTheDead();

    assertThat(left).doesNotExist();
    assertThat(sign).doesNotExist();
  }

  @Test
  void removesAfterADayWhatHasNoSign() throws Exception {
    Path old = Files.createTempDirectory("safe-copy-0-");
    Path young = Files.createTempDirectory("safe-copy-0-");
    Files.setLastModifiedTime(
        old, FileTime.from(Files.getLastModifiedTime(old).toInstant().minus(Duration.ofDays(2))));

    LivingServer.clearUpAfterTheDead();

    assertThat(old).doesNotExist();
    assertThat(young).exists();
    Files.delete(young);
  }

  @Test
  void leavesWhatALivingServerNeeds() throws Exception {
    WorkerFolder needed = WorkerFolder.make();

    LivingServer.clearUpAfterTheDead();

    assertThat(needed.path()).exists();
    needed.remove();
  }

  @Test
  void isStillSeenToLiveAfterItClearedUp() throws Exception {
    LivingServer.own();

    LivingServer.clearUpAfterTheDead();

    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherServer.class.getName(),
                LivingServer.signOf(LivingServer.own().name()))
            .start();
    assertThat(other.waitFor()).isEqualTo(OtherServer.SEES_IT_LIVE);
  }

  /** Tries the lock of another server's sign of life, from a process of its own. */
  static final class OtherServer {

    static final int SEES_IT_LIVE = 3;

    private OtherServer() {}

    public static void main(String[] arguments) throws IOException {
      Path sign = Path.of(System.getProperty("java.io.tmpdir"), arguments[0]);
      try (FileChannel channel = FileChannel.open(sign, StandardOpenOption.WRITE)) {
        System.exit(channel.tryLock() == null ? SEES_IT_LIVE : 0);
      }
    }
  }

  private static List<Path> ownFolders() throws IOException {
    String prefix = LivingServer.own().prefix();
    try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return left.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private SafeCopyState copy(String file, RecordFormat format) throws Exception {
    return copy(original(file), format);
  }

  private SafeCopyState copy(byte[] content, RecordFormat format) throws Exception {
    InputStream in = new ByteArrayInputStream(content);
    return copyist.copy(in, format, content.length, pages::add);
  }

  private SafeCopyState copyLocked(String password) throws Exception {
    byte[] pdf = HostileFiles.pdfThatNeedsAPassword();
    var content = new ByteArrayInputStream(pdf);
    return copyist.copy(
        new Original(content, RecordFormat.PDF, pdf.length).openedWith(password), pages::add);
  }

  private void copyTurned(byte[] photo, OptionalInt turn) throws Exception {
    var content = new ByteArrayInputStream(photo);
    Original original = new Original(content, RecordFormat.JPEG, photo.length, "", turn);
    assertThat(copyist.copy(original, pages::add)).isEqualTo(SafeCopyState.READY);
  }

  private String allText() {
    return String.join("\n", pages.stream().map(CopiedPage::words).toList());
  }

  private static byte[] original(String file) throws IOException {
    return Files.readAllBytes(CASES.resolve(file));
  }

  private static WorkerLaunch launch(Duration perPage) {
    return launch(perPage, LARGEST_COPY);
  }

  private static WorkerLaunch launch(Duration perPage, long largestCopy, Path... hidden) {
    return new WorkerLaunch(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        384,
        perPage,
        largestCopy,
        List.of(hidden));
  }

  /** A vault whose disk fails in the middle of a file. */
  private static final class UnreadableDisk extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("Input/output error");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("Input/output error");
    }
  }
}
