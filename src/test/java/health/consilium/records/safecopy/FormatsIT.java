package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What becomes of the formats that phones, scanners and hospitals make. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class FormatsIT {

  private static SafeCopyist copyist;

  private final List<CopiedPage> pages = new ArrayList<>();

  @BeforeAll
  static void startsAWorker() throws IOException {
    WorkerLaunch launch =
        new WorkerLaunch(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"),
            384,
            Duration.ofSeconds(30),
            256L << 20,
            List.of());
    copyist = WorkersOfTheTests.started(launch);
  }

  @Test
  void makesAPageOfEachPictureOfATiff() throws Exception {
    assertThat(copy(SampleFiles.tiff(3, 2480, 3508), RecordFormat.TIFF))
        .isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(3).allMatch(CopiedPage::hasImage);
    assertThat(pages.getFirst().width()).isEqualTo(1400);
  }

  @Test
  void saysThatATiffWithoutItsEndIsDamaged() throws Exception {
    byte[] tiff = SampleFiles.tiff(1, 1000, 1400);

    assertThat(copy(Arrays.copyOf(tiff, 200), RecordFormat.TIFF)).isEqualTo(SafeCopyState.DAMAGED);
  }

  @Test
  void makesAPageOfAWebp() throws Exception {
    assertThat(copy(SampleFiles.webp(), RecordFormat.WEBP)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(1).allMatch(CopiedPage::hasImage);
  }

  @Test
  void makesAPageOfAnIPhonesPhoto(@TempDir Path folder) throws Exception {
    assumeThat(isInstalled("heif-convert") && isInstalled("heif-enc")).isTrue();

    assertThat(copy(SampleFiles.heic(folder), RecordFormat.HEIC)).isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(1);
    assertThat(pages.getFirst().width()).isEqualTo(640);
  }

  @Test
  void saysThatAHeicIsDamaged(@TempDir Path folder) throws Exception {
    assumeThat(isInstalled("heif-convert") && isInstalled("heif-enc")).isTrue();
    byte[] heic = SampleFiles.heic(folder);

    assertThat(copy(Arrays.copyOf(heic, heic.length / 2), RecordFormat.HEIC))
        .isEqualTo(SafeCopyState.DAMAGED);
  }

  @Test
  void makesAPageOfEachFrameOfADicomFileAndReadsWhoseItIs() throws Exception {
    assumeThat(isInstalled("dcmj2pnm")).isTrue();

    assertThat(copy(SampleFiles.dicom(2, 320, 200), RecordFormat.DICOM))
        .isEqualTo(SafeCopyState.READY);

    assertThat(pages).hasSize(2).allMatch(CopiedPage::hasImage);
    assertThat(pages.getFirst().words()).contains("PatientName: Tan Mei Lin", "Modality: CT");
  }

  @Test
  void saysThatADicomFileWithoutAPictureCannotBeShown() throws Exception {
    assumeThat(isInstalled("dcmj2pnm")).isTrue();
    byte[] dicom = SampleFiles.dicom(1, 320, 200);

    assertThat(copy(Arrays.copyOf(dicom, dicom.length - 320 * 200 - 12), RecordFormat.DICOM))
        .isEqualTo(SafeCopyState.CANNOT_BE_SHOWN);
  }

  @Test
  void keepsWhatNoProgramHereCanShow() throws Exception {
    assumeThat(isInstalled("dcmj2pnm")).isFalse();

    assertThat(copy(SampleFiles.dicom(1, 320, 200), RecordFormat.DICOM))
        .isEqualTo(SafeCopyState.NO_PROGRAM);
  }

  private SafeCopyState copy(byte[] content, RecordFormat format) throws Exception {
    return copyist.copy(new ByteArrayInputStream(content), format, content.length, pages::add);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
