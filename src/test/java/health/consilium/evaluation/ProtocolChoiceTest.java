package health.consilium.evaluation;

import static health.consilium.evaluation.IndicationDocumented.DOCUMENTED_AS_MET;
import static health.consilium.evaluation.protocol.ProtocolFixture.EQUE_CEL;
import static health.consilium.evaluation.protocol.ProtocolFixture.approved;
import static health.consilium.evaluation.protocol.ProtocolFixture.as;
import static health.consilium.evaluation.protocol.ProtocolFixture.asking;
import static health.consilium.evaluation.protocol.ProtocolFixture.shelf;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.protocol.ProtocolShelf;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProtocolChoiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String STABLE = "GEN-MM-STABLE";
  private static final ChosenProtocol FIRST =
      new ChosenProtocol(EQUE_CEL, "0.1.0", DOCUMENTED_AS_MET);

  @Test
  void severalAreChosenInTheVersionsOfTheDay() {
    assertThat(choosing(List.of(), shelf(), List.of(EQUE_CEL, STABLE), Set.of()))
        .containsExactly(
            new ChosenProtocol(EQUE_CEL, "0.1.0", DOCUMENTED_AS_MET),
            new ChosenProtocol(STABLE, "0.1.0", null));
  }

  @Test
  void whatIsNotOfferedCannotBeChosen() {
    assertThat(choosing(List.of(), shelf(), List.of("CN-RENICEL-LBCL", "NOT-A-PROTOCOL"), Set.of()))
        .isEmpty();
  }

  @Test
  void anEvaluationKeepsItsVersionUntilTheNewerOneIsTaken() {
    ProtocolShelf shelf = newer(shipped(EQUE_CEL));

    assertThat(choosing(List.of(FIRST), shelf, List.of(EQUE_CEL), Set.of())).containsExactly(FIRST);
    assertThat(choosing(List.of(FIRST), shelf, List.of(EQUE_CEL), Set.of(EQUE_CEL)))
        .containsExactly(new ChosenProtocol(EQUE_CEL, "0.2.0", DOCUMENTED_AS_MET));
  }

  @Test
  void aConclusionStandsOnlyOnTheSameIndication() {
    ProtocolShelf shelf = newer(asking("IND-MM-3L", "At least two lines?", shipped(EQUE_CEL)));

    assertThat(choosing(List.of(FIRST), shelf, List.of(EQUE_CEL), Set.of(EQUE_CEL)))
        .containsExactly(new ChosenProtocol(EQUE_CEL, "0.2.0", null));
  }

  @Test
  void whatWasChosenStaysThoughNobodyOffersItAnyMore() {
    var doubtful = new ChosenProtocol("CN-RENICEL-LBCL", "0.1.0", null);

    assertThat(
            choosing(
                List.of(doubtful),
                shelf(),
                List.of(EQUE_CEL, doubtful.id()),
                Set.of(doubtful.id())))
        .extracting(ChosenProtocol::id)
        .containsExactly(doubtful.id(), EQUE_CEL);
  }

  private static List<ChosenProtocol> choosing(
      List<ChosenProtocol> before, ProtocolShelf shelf, List<String> ids, Set<String> newer) {
    return new ProtocolChoice(before, shelf, TODAY)
        .of(ids, newer, Map.of(EQUE_CEL, DOCUMENTED_AS_MET));
  }

  private static ProtocolShelf newer(Protocol protocol) {
    return shelf(approved(as("0.2.0", protocol), Validity.ALWAYS));
  }
}
