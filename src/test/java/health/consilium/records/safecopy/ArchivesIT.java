package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What comes out of an archive, and what stays in it. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(WallsHere.LOCK)
class ArchivesIT {

  private static final byte[] REPORT = "Hb 84 g/L".getBytes(StandardCharsets.UTF_8);

  private static SafeCopyist copyist;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private int broken;

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
  void handsOnEachFileAsItWasPacked() throws Exception {
    Map<String, byte[]> packed = new LinkedHashMap<>();
    packed.put("labs/2026/blood.txt", REPORT);
    packed.put("scan.tif", SampleFiles.tiff(1, 900, 1200));

    assertThat(unpack(Zips.of(packed))).isEqualTo(SafeCopyState.READY);

    assertThat(files).containsExactlyEntriesOf(packed);
    assertThat(broken).isZero();
  }

  @Test
  void leavesWhatComputersPutInForThemselves() throws Exception {
    unpack(
        Zips.of(
            Map.of(
                "__MACOSX/._blood.txt", REPORT,
                ".DS_Store", REPORT,
                "Thumbs.db", REPORT,
                "folder/", new byte[0],
                "blood.txt", REPORT)));

    assertThat(files).containsOnlyKeys("blood.txt");
  }

  @Test
  void readsChineseNamesOfOldComputers() throws Exception {
    unpack(Zips.of(Map.of("病理报告.txt", REPORT), Charset.forName("GB18030")));

    assertThat(files).containsOnlyKeys("病理报告.txt");
  }

  @Test
  void unpacksAnArchiveInAnArchiveButNoDeeper() throws Exception {
    assertThat(unpack(Zips.nested(2))).isEqualTo(SafeCopyState.READY);
    assertThat(files).containsOnlyKeys("report.txt");

    assertThat(unpack(Zips.nested(3))).isEqualTo(SafeCopyState.ARCHIVE_TOO_DEEP);
  }

  @Test
  void stopsABombWhileItGrows() throws Exception {
    assertThat(unpack(Zips.bomb())).isEqualTo(SafeCopyState.ARCHIVE_TOO_LARGE);
  }

  @Test
  void unpacksNoMoreFilesThanCanBeFiled() throws Exception {
    assertThat(unpack(Zips.withFiles(501))).isEqualTo(SafeCopyState.ARCHIVE_TOO_LARGE);
  }

  @Test
  void saysThatAPasswordIsNeeded() throws Exception {
    assertThat(unpack(Zips.locked())).isEqualTo(SafeCopyState.PASSWORD_PROTECTED);
  }

  @Test
  void followsNoLink() throws Exception {
    assertThat(unpack(Zips.withALink())).isEqualTo(SafeCopyState.READY);

    assertThat(files).containsOnlyKeys("page-1.txt");
  }

  @Test
  void believesTheContentAndNotTheSizeItClaims() throws Exception {
    assertThat(unpack(Zips.withALyingSize())).isEqualTo(SafeCopyState.READY);

    assertThat(files).containsEntry("page-0.txt", "page 0".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void handsOnTheOthersWhenOneIsDamaged() throws Exception {
    assertThat(unpack(Zips.withADamagedFile())).isEqualTo(SafeCopyState.READY);

    assertThat(files).containsOnlyKeys("page-1.txt");
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void readsNothingBehindItsEnd() throws Exception {
    assertThat(unpack(Zips.pointingNowhere())).isEqualTo(SafeCopyState.READY);

    assertThat(files).isEmpty();
    assertThat(broken).isEqualTo(1);
  }

  @Test
  void keepsAWordFileWhole() throws Exception {
    byte[] word = Zips.of(Map.of("word/document.xml", REPORT));

    unpack(Zips.of(Map.of("letter.docx", word)));

    assertThat(files).containsOnly(Map.entry("letter.docx", word));
  }

  private SafeCopyState unpack(byte[] zip) throws Exception {
    var archive = new Original(new ByteArrayInputStream(zip), RecordFormat.ZIP, zip.length);
    return copyist.unpack(
        archive,
        file -> {
          byte[] content = file.readAllBytes();
          if (file.isWhole()) {
            files.put(file.name(), content);
          } else {
            broken++;
          }
        });
  }
}
