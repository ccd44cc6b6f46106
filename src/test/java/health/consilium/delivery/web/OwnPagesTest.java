package health.consilium.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import health.consilium.records.SafeCopyState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnPagesTest {

  private static final UUID RECORD = UUID.randomUUID();

  private final OwnPages pages =
      new OwnPages(
          List.of(
              new RecordToRead(
                  RECORD,
                  RecordKind.LAB_REPORT,
                  "labs.pdf",
                  SafeCopyState.READY,
                  Instant.parse("2026-11-23T02:00:00Z"),
                  Optional.empty(),
                  List.of(),
                  List.of(page(1, true), page(2, false)))));

  @Test
  void leadToThePictureOfAPageThatIsTheirs() {
    assertThat(pages.pictureOf(cited(RECORD + ":1", 1)))
        .contains("/records/pages/" + RECORD + "/1/large");
  }

  /** Another's, set apart or gone, without a picture, or of a letter that was kept before. */
  @Test
  void leadNowhereElse() {
    assertThat(pages.pictureOf(cited(UUID.randomUUID() + ":1", 1))).isEmpty();
    assertThat(pages.pictureOf(cited(RECORD + ":3", 3))).isEmpty();
    assertThat(pages.pictureOf(cited(RECORD + ":2", 2))).isEmpty();
    assertThat(pages.pictureOf(new Citation(RecordKind.LAB_REPORT, null, 1))).isEmpty();
  }

  private static PageToRead page(int number, boolean hasImage) {
    return new PageToRead(UUID.randomUUID(), number, 100, 100, hasImage);
  }

  private static Citation cited(String place, int page) {
    return new Citation(RecordKind.LAB_REPORT, null, page, 0, place);
  }
}
