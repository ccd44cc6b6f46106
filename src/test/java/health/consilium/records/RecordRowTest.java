package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordRowTest {

  private final FileRow report = file(RecordFormat.PDF, 1, 3);
  private final FileRow first = file(RecordFormat.JPEG, 1, 1);
  private final FileRow second = file(RecordFormat.PNG, 2, 1);

  @Test
  void severalPhotosAreAStackOfPages() {
    assertThat(of(first, second).isOfPhotos()).isTrue();
    assertThat(of(first).isOfPhotos()).isFalse();
  }

  @Test
  void aReportStaysAReportWhenOneOfItsPagesWasPhotographedAgain() {
    RecordRow row = of(first, report);

    assertThat(row.isOfPhotos()).isFalse();
    assertThat(row.document()).isEqualTo(report);
  }

  private static RecordRow of(FileRow... files) {
    return new RecordRow(
        UUID.randomUUID(),
        RecordKind.LAB_REPORT,
        "labs.pdf",
        10,
        3,
        SafeCopyState.READY,
        Instant.EPOCH,
        List.of(files));
  }

  private static FileRow file(RecordFormat format, int position, int pages) {
    return new FileRow(
        UUID.randomUUID(), "a file", format, 10, SafeCopyState.READY, position, 0, pages, false);
  }
}
