package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.referral.Disease;
import org.junit.jupiter.api.Test;

class ProtocolsTest {

  private final Protocols protocols = new Protocols();

  @Test
  void theIndicationStandsApartFromBenefitAndRisk() {
    Protocol equeCel = protocols.find("CN-EQUECEL-RRMM").orElseThrow();

    assertThat(equeCel.draft()).isTrue();
    assertThat(equeCel.approvedIndication()).extracting(Criterion::id).contains("IND-MM-3L");
    assertThat(equeCel.benefitRisk()).extracting(Criterion::id).contains("BR-HBV");
  }

  @Test
  void protocolsWhoseWordingNobodyConfirmedAreOff() {
    assertThat(protocols.find("CN-RENICEL-LBCL")).isEmpty();
    assertThat(protocols.find("CN-PCAR19B-BALL-PED")).isEmpty();
  }

  @Test
  void referenceIndicationsComeAfterThoseOfThisCountry() {
    assertThat(protocols.forDisease(Disease.MM))
        .extracting(Protocol::referenceOnly)
        .startsWith(false)
        .endsWith(true);
  }
}
