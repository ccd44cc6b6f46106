package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.RecordNumbers.Named;
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
        .containsExactly(0, 1, 0, 2);
    assertThat(numbers.placeOf(undated.id())).isEqualTo(3);
    assertThat(numbers.of(UUID.randomUUID())).isZero();
  }

  private static Named named(RecordKind kind, Optional<LocalDate> date) {
    return new Named(UUID.randomUUID(), kind, date);
  }
}
