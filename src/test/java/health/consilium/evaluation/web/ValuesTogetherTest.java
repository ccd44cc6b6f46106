package health.consilium.evaluation.web;

import static health.consilium.evaluation.values.ValuesTold.accepted;
import static health.consilium.evaluation.values.ValuesTold.cited;
import static health.consilium.evaluation.values.ValuesTold.doubted;
import static health.consilium.evaluation.values.ValuesTold.open;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.values.ProposedValue;
import health.consilium.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTogetherTest {

  private static final UUID LABS = UUID.randomUUID();
  private static final UUID LETTER = UUID.randomUUID();
  private static final String DAY = "2026-09-08";

  @Test
  void oneRecordAndOneDayAreAcceptedAtOnce() {
    ProposedValue hb = cited(open("hb", "84", "g/L", DAY), LABS);
    ProposedValue platelets = cited(open("plt", "96", "10*9/L", DAY), LABS);

    List<ValuesTogether> together =
        of(
            hb,
            platelets,
            cited(open("creatinine", "80", "umol/L", DAY), LETTER),
            cited(open("albumin", "40", "g/L", "2026-08-01"), LABS));

    assertThat(together)
        .singleElement()
        .satisfies(
            sheet -> {
              assertThat(sheet.ids()).containsExactlyInAnyOrder(hb.id(), platelets.id());
              assertThat(sheet.day()).isEqualTo("8 Sep 2026");
            });
  }

  @Test
  void whatIsDoubtfulDecidedOrOfNoDayIsLookedAtByItself() {
    assertThat(
            of(
                cited(open("hb", "84", "g/L", DAY), LABS),
                cited(doubted(open("plt", "96", "10*9/L", DAY), "TRANSFUSED"), LABS),
                cited(open("ldh", "412", "U/L", DAY), LABS),
                cited(accepted("creatinine", "80", "umol/L", DAY), LABS),
                cited(open("albumin", "40", "g/L", "2026-09"), LABS)))
        .as("an LDH without its own limit too")
        .isEmpty();
  }

  private static List<ValuesTogether> of(ProposedValue... values) {
    List<ProposedValue> all = Stream.of(values).toList();
    var words = new ValueWords(Language.ENGLISH, LocalDate.of(2026, 9, 20), List.of(), all);
    return ValuesTogether.of(all, words);
  }
}
