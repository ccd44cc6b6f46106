package health.consilium.evaluation.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownVersionTest {

  private static final Protocol EQUE_CEL = ProtocolFixture.shipped(ProtocolFixture.EQUE_CEL);

  @Test
  void comesBackFromAPageAsItWasShown() {
    var shown = ShownVersion.of(ProtocolFixture.approved(EQUE_CEL, Validity.ALWAYS));

    assertThat(ShownVersion.read(ProtocolFixture.EQUE_CEL, shown.carried())).isEqualTo(shown);
  }

  @Test
  void tellsEveryDecisionApart() {
    var draft = ProtocolFixture.draft(EQUE_CEL);
    var approved = ProtocolFixture.approved(EQUE_CEL, Validity.ALWAYS);
    var held = ProtocolFixture.approved(EQUE_CEL, new Validity(LocalDate.of(2026, 12, 1), null));
    var withdrawn = ProtocolFixture.withdrawn(approved);

    assertThat(Stream.of(draft, approved, held, withdrawn).map(ShownVersion::of))
        .doesNotHaveDuplicates();
  }
}
