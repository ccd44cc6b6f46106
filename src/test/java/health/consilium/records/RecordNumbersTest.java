package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.RecordNumbers.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordNumbersTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 9, 9));

  @Test
  void numbersOnlyWhatKindAndDayDoNotTellApart() {
    Named undated = named(RecordKind.LAB_REPORT, Optional.empty());
    Named first = named(RecordKind.LAB_REPORT, DAY);
    Named second = named(RecordKind.LAB_REPORT, DAY);
    Named other = named(RecordKind.IMAGING_REPORT, DAY);

    var numbers = new RecordNumbers(List.of(undated, first, other, second));

    assertThat(List.of(undated, first, other, second))
        .extracting(record -> numbers.of(record.id()))
        .containsExactly(0, 2, 0, 3);
    assertThat(numbers.placeOf(undated.id())).isEqualTo(1);
    assertThat(numbers.of(UUID.randomUUID())).isZero();
  }

  /** Or a signed letter would name another record than it did. */
  @Test
  void noRecordTakesTheNumberOfOneThatCameBefore() {
    Named first = named(RecordKind.IMAGING_REPORT, DAY);
    Named second = named(RecordKind.IMAGING_REPORT, DAY);
    Named older =
        new Named(
            UUID.randomUUID(),
            RecordKind.IMAGING_REPORT,
            DAY.map(day -> day.minusYears(1)),
            Instant.EPOCH.plusSeconds(1));
    Named alike =
        new Named(UUID.randomUUID(), RecordKind.IMAGING_REPORT, DAY, Instant.EPOCH.plusSeconds(2));

    var before = new RecordNumbers(List.of(first, second));
    var after = new RecordNumbers(List.of(alike, older, first, second));

    assertThat(List.of(first, second))
        .allSatisfy(
            record -> {
              assertThat(after.of(record.id())).isEqualTo(before.of(record.id()));
              assertThat(after.placeOf(record.id())).isEqualTo(before.placeOf(record.id()));
            });
    assertThat(after.of(older.id())).isZero();
    assertThat(after.of(alike.id())).isEqualTo(4);
  }

  private static Named named(RecordKind kind, Optional<LocalDate> date) {
    return new Named(UUID.randomUUID(), kind, date, Instant.EPOCH);
  }
}
