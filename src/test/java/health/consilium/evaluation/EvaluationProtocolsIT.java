package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Administrator;
import health.consilium.account.Reviewer;
import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.ProtocolUse.Count;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.ShownVersion;
import health.consilium.evaluation.protocol.paper.PaperFixture;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class EvaluationProtocolsIT {

  @Inject EvaluationDesk desk;
  @Inject EvaluationRoom room;
  @Inject ProtocolDesk protocols;
  @Inject ProtocolUse use;
  @Inject ReviewFixture people;
  @Inject DataSource database;

  private final PaperFixture product = PaperFixture.aProduct();
  private Administrator administrator;
  private Reviewer lin;
  private ReferralNumber number;

  @BeforeEach
  void aReviewerHoldsTheClaim() {
    administrator = people.administrator("Mr Ong");
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    people.takes(number, lin);
    approve(product.paper("0.1.0"));
  }

  @Test
  void anEvaluationKeepsTheVersionsItUsedAndTheirUseIsCounted() {
    save(choosing("0.1.0"));
    assertThat(use.of(product.id(), administrator))
        .containsExactly(Map.entry("0.1.0", new Count(1, 0)));

    approve(product.asking("0.2.0", "Is the patient well?"));

    Room entered = room.enter(number, lin);
    assertThat(versions(entered.evaluation())).containsExactly("0.1.0", "0.1.0");
    assertThat(entered.offered())
        .extracting(ProtocolVersion::protocol)
        .filteredOn(protocol -> protocol.id().equals(product.id()))
        .extracting(protocol -> protocol.number().value())
        .containsExactly("0.2.0");
  }

  @Test
  void whatIsSignedAlwaysSaysWhatItWasSignedWith() {
    EvaluationOnDesk saved = save(choosing("0.1.0"));
    desk.sign(number, saved.seen(), QUALIFICATION, lin);

    Protocol second = approve(product.asking("0.2.0", "Is the patient well?"));
    protocols.withdraw(shown(saved.protocols().getFirst()), "The label changed.", administrator);

    assertThat(second.number().value()).isEqualTo("0.2.0");
    assertThat(versions(room.enter(number, lin).evaluation())).containsExactly("0.1.0", "0.1.0");
    assertThat(use.of(product.id(), administrator))
        .containsExactly(Map.entry("0.1.0", new Count(0, 1)));
  }

  @Test
  void doesNotSignWithoutAConclusionOnEachIndication() {
    var open = new ChosenProtocol(product.id(), "0.1.0", null);

    EvaluationOnDesk saved = save(new CriteriaAnswers(List.of(open), Map.of()));

    assertThat(saved.unfinished()).containsExactly(Unfinished.INDICATION);
  }

  @Test
  void doesNotSignWithAProtocolThatWasWithdrawnSinceItWasChosen() {
    EvaluationOnDesk saved = save(choosing("0.1.0"));
    protocols.withdraw(shown(saved.protocols().getFirst()), "The label changed.", administrator);

    assertThatThrownBy(() -> desk.sign(number, saved.seen(), QUALIFICATION, lin))
        .isInstanceOf(NotFinished.class);
    assertThat(desk.open(number, lin).unfinished()).containsExactly(Unfinished.PROTOCOL);
  }

  /** Before several could be chosen, a form was kept in another shape. */
  @Test
  void answersThatWereKeptInTheOldShapeAreThereAndKeptOn() throws Exception {
    EvaluationOnDesk begun = desk.open(number, lin);
    keepInTheOldShape(begun);

    EvaluationOnDesk read = desk.open(number, lin);
    assertThat(versions(read)).containsExactly("0.1.0");
    assertThat(read.form().criteria().answers().get("BR-LDH"))
        .isEqualTo(new CriterionAnswer(Answer.NOT_MET, "1.8 ×", List.of()));
    assertThat(use.of("CN-EQUECEL-RRMM", administrator).getOrDefault("0.1.0", Count.NONE).open())
        .isPositive();

    EvaluationOnDesk saved = desk.save(number, read.form(), read.version(), lin);
    assertThat(desk.open(number, lin).form()).isEqualTo(read.form());
    assertThat(versions(saved)).containsExactly("0.1.0");
  }

  private void keepInTheOldShape(EvaluationOnDesk begun) throws SQLException {
    String old =
        new EvaluationFormConverter()
            .convertToDatabaseColumn(begun.form())
            .replaceFirst(
                "\"criteria\":\\{[^}]*\\}[^}]*\\}",
                "\"protocol\":{\"protocolId\":\"CN-EQUECEL-RRMM\",\"protocolVersion\":\"0.1.0\","
                    + "\"answers\":{\"BR-LDH\":{\"answer\":\"NOT_MET\",\"citations\":[],"
                    + "\"comment\":\"1.8 ×\"}}}");
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update evaluation set form = ? where id = ?")) {
      update.setString(1, old);
      update.setObject(2, begun.id());
      update.executeUpdate();
    }
  }

  private Protocol approve(String paper) {
    Protocol fresh = protocols.bringIn(paper, administrator).getFirst();
    protocols.approve(shown(fresh), Validity.ALWAYS, "Prof. Shen", administrator);
    return fresh;
  }

  private ShownVersion shown(Protocol protocol) {
    return ShownVersion.of(
        protocols
            .shelf(administrator)
            .find(protocol.id(), protocol.number().value())
            .orElseThrow());
  }

  /** The product of this test, and one that came with the portal. */
  private CriteriaAnswers choosing(String version) {
    return new CriteriaAnswers(
        List.of(
            new ChosenProtocol(product.id(), version, IndicationDocumented.CANNOT_BE_JUDGED_YET),
            new ChosenProtocol(
                "CN-EQUECEL-RRMM", "0.1.0", IndicationDocumented.CANNOT_BE_JUDGED_YET)),
        Map.of(product.criterion(), new CriterionAnswer(Answer.MET, "walks", List.of())));
  }

  private EvaluationOnDesk save(CriteriaAnswers criteria) {
    EvaluationOnDesk read = desk.open(number, lin);
    EvaluationForm form = finished(read.form());
    EvaluationForm written =
        new EvaluationForm(
            form.inShort(),
            form.answers(),
            form.diagnosis(),
            form.treatment(),
            form.status(),
            criteria,
            form.opinion(),
            form.plan(),
            form.conflictOfInterest());
    return desk.save(number, written, read.version(), lin);
  }

  private static List<String> versions(EvaluationOnDesk evaluation) {
    return evaluation.protocols().stream().map(protocol -> protocol.number().value()).toList();
  }
}
