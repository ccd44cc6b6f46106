package health.consilium.evaluation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.consilium.account.Administrator;
import health.consilium.audit.WrittenDown;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.paper.Fault;
import health.consilium.evaluation.protocol.paper.FaultyPaper;
import health.consilium.evaluation.protocol.paper.PaperFixture;
import health.consilium.evaluation.protocol.paper.PaperWriter;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.review.ReviewFixture;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ProtocolDeskIT {

  @Inject ProtocolDesk desk;
  @Inject Protocols protocols;
  @Inject FirstProtocols first;
  @Inject ReviewFixture people;
  @Inject WrittenDown trail;
  @Inject DataSource database;

  private final PaperFixture product = PaperFixture.aProduct();
  private Administrator administrator;

  @BeforeEach
  void comesToWork() {
    administrator = people.administrator("Mr Ong");
  }

  @Test
  void thePortalComesWithAllFourteenAndFilesThemOnce() {
    int before = protocols.shelf().versions().size();

    first.file(new Startup());

    assertThat(protocols.shelf().versions()).hasSize(before);
    assertThat(protocols.shelf().versions().stream().filter(ProtocolVersion::shipped)).hasSize(14);
    assertThat(protocols.shelf().find("CN-RENICEL-LBCL", "0.1.0"))
        .map(version -> version.standing(protocols.today()))
        .contains(Standing.OFF);
  }

  @Test
  void whatIsBroughtInWaitsForItsApprovalAndIsThenOffered() throws Exception {
    Protocol fresh = bringIn("0.1.0");
    assertThat(offered()).isEmpty();

    desk.approve(shown(fresh), Validity.ALWAYS, "Prof. Shen", administrator);

    assertThat(offered()).containsExactly("0.1.0");
    assertThat(version("0.1.0").approved().orElseThrow().physician()).isEqualTo("Prof. Shen");
    assertThat(trail.about(fresh.name()))
        .containsExactly(
            "protocol.broughtIn " + administrator.accountId(),
            "protocol.approved " + administrator.accountId());
  }

  @Test
  void bringingInTheSameTwiceChangesNothing() {
    Protocol fresh = bringIn("0.1.0");

    assertThat(desk.bringIn(product.paper("0.1.0"), administrator)).isEmpty();
    assertThat(desk.bringIn(PaperWriter.write(fresh, false), administrator)).isEmpty();

    assertThat(protocols.shelf().of(product.id())).hasSize(1);
  }

  @Test
  void refusesOtherWordsUnderTheSameNumberAndOlderNumbers() {
    bringIn("0.2.0");

    assertThat(kinds(product.asking("0.2.0", "Is the patient well?")))
        .containsExactly(Fault.Kind.OTHER_WORDS);
    assertThat(kinds(product.paper("0.1.0"))).containsExactly(Fault.Kind.OLDER);
    assertThatThrownBy(() -> desk.bringIn(product.paper("0.1.0"), administrator))
        .isInstanceOf(FaultyPaper.class);
    assertThat(protocols.shelf().of(product.id())).hasSize(1);
  }

  @Test
  void takesAllOfAPaperOrNothing() {
    String faulty = product.paper("0.1.0").replace("title: Product", "titel: Product");

    FaultyPaper refused =
        catchThrowableOfType(FaultyPaper.class, () -> desk.bringIn(faulty, administrator));

    assertThat(refused.faults())
        .extracting(Fault::kind)
        .containsExactlyInAnyOrder(Fault.Kind.MISSING, Fault.Kind.UNKNOWN_FIELD);
    assertThat(protocols.shelf().of(product.id())).isEmpty();
  }

  @Test
  void aQuestionInOtherWordsIsTheNextRevisionAndTheOldWordsAreFoundAgain() {
    bringIn("0.1.0");

    desk.bringIn(product.asking("0.2.0", "Is the patient well?"), administrator);
    desk.bringIn(product.paper("0.3.0"), administrator);

    assertThat(List.of("0.1.0", "0.2.0", "0.3.0"))
        .extracting(number -> version(number).protocol().benefitRisk().getFirst().key())
        .containsExactly(product.criterion(), product.criterion() + "-r2", product.criterion());
  }

  @Test
  void isOfferedOnItsDaysOnly() {
    Protocol fresh = bringIn("0.1.0");
    LocalDate today = protocols.today();
    desk.approve(shown(fresh), new Validity(today.plusDays(1), null), "Prof. Shen", administrator);
    assertThat(offered()).isEmpty();

    desk.hold(shown(fresh), new Validity(today, today), administrator);
    assertThat(offered()).containsExactly("0.1.0");

    desk.hold(shown(fresh), new Validity(null, today.minusDays(1)), administrator);
    assertThat(offered()).isEmpty();
    assertThatThrownBy(
            () -> desk.hold(shown(fresh), new Validity(today, today.minusDays(1)), administrator))
        .isInstanceOf(ValidOnNoDay.class);
  }

  @Test
  void whatIsWithdrawnIsNotOfferedAndNeverComesBack() throws Exception {
    Protocol fresh = bringIn("0.1.0");
    desk.approve(shown(fresh), Validity.ALWAYS, "Prof. Shen", administrator);

    desk.withdraw(shown(fresh), "The label changed.", administrator);

    assertThat(offered()).isEmpty();
    assertThat(trail.about(fresh.name())).last().asString().startsWith("protocol.withdrawn");
    assertThatThrownBy(() -> desk.withdraw(shown(fresh), "Again.", administrator))
        .isInstanceOf(AlreadyDecided.class);
    assertThatThrownBy(
            () -> desk.approve(shown(fresh), Validity.ALWAYS, "Prof. Shen", administrator))
        .isInstanceOf(AlreadyDecided.class);
  }

  @Test
  void nobodyDecidesAboutWhatTheyDidNotSee() {
    Protocol fresh = bringIn("0.1.0");
    ShownVersion unseen = shown(fresh);
    desk.approve(unseen, Validity.ALWAYS, "Prof. Shen", administrator);
    ShownVersion approved = shown(fresh);
    Validity today = new Validity(protocols.today(), null);
    desk.hold(approved, today, administrator);

    assertThatThrownBy(() -> desk.withdraw(unseen, "Not approved yet.", administrator))
        .isInstanceOf(DecidedMeanwhile.class);
    assertThatThrownBy(() -> desk.hold(approved, Validity.ALWAYS, administrator))
        .isInstanceOf(DecidedMeanwhile.class);
    assertThatThrownBy(
            () ->
                desk.withdraw(
                    ShownVersion.read(product.id(), "0.1.0"), "Nothing shown.", administrator))
        .isInstanceOf(DecidedMeanwhile.class);

    assertThat(version("0.1.0").validity()).isEqualTo(today);
    assertThat(version("0.1.0").withdrawn()).isEmpty();
    desk.withdraw(shown(fresh), "The label changed.", administrator);
    assertThat(version("0.1.0").withdrawn()).isPresent();
  }

  @Test
  void nobodyApprovesAWordingThatNobodyConfirmed() {
    Protocol doubtful = desk.bringIn(product.doubtful("0.1.0"), administrator).getFirst();

    assertThatThrownBy(
            () -> desk.approve(shown(doubtful), Validity.ALWAYS, "Prof. Shen", administrator))
        .isInstanceOf(NotConfirmed.class);
  }

  @Test
  void theDatabaseItselfRefusesToChangeWhatWasFiledOrDecided() {
    Protocol fresh = bringIn("0.1.0");
    desk.approve(shown(fresh), Validity.ALWAYS, "Prof. Shen", administrator);
    String row = " where protocol_id = '%s'".formatted(product.id());
    String facts = " where version_id = (select id from protocol_version" + row + ")";

    for (String change :
        List.of(
            "update protocol_version set paper = 'x'" + row,
            "update protocol_version set number = '9.9.9'" + row,
            "delete from protocol_approval" + facts,
            "update protocol_approval set physician = 'somebody'" + facts,
            "delete from protocol_version" + row)) {
      assertThatThrownBy(() -> run(change)).as(change).hasMessageContaining("is not changed");
    }
  }

  private ShownVersion shown(Protocol protocol) {
    return ShownVersion.of(version(protocol.number().value()));
  }

  private Protocol bringIn(String number) {
    return desk.bringIn(product.paper(number), administrator).getFirst();
  }

  private List<Fault.Kind> kinds(String paper) {
    return desk.faults(paper, administrator).stream().map(Fault::kind).toList();
  }

  private ProtocolVersion version(String number) {
    return protocols.find(product.id(), number).orElseThrow();
  }

  private List<String> offered() {
    return protocols.offered().stream()
        .map(ProtocolVersion::protocol)
        .filter(protocol -> protocol.id().equals(product.id()))
        .map(protocol -> protocol.number().value())
        .toList();
  }

  private void run(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(change);
    }
  }
}
