package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.protocol.paper.PaperFixture;
import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.AtTheProtocols;
import health.consilium.journey.actor.Opinion;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.ReviewerActor;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A protocol comes as a file, is approved, and stands beside another in one evaluation. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ProtocolsJourneyIT {

  private static final String EQUE_CEL = "CN-EQUECEL-RRMM";

  @RegisterExtension final Browser browser = new Browser();

  private final PaperFixture product = PaperFixture.aProduct();

  @Test
  void anEvaluationKeepsItsVersionUntilItsReviewerTakesTheNewerOne() {
    var administrator = new AdministratorActor(desk()).comesToWork();
    AtTheProtocols protocols =
        administrator
            .atTheProtocols()
            .reads(EQUE_CEL, 53)
            .savesAndBringsInAgain()
            .isToldWhatIsWrong(product.paper("first").replace("[MM]", "[COLD]"), 5, 10, 18)
            .bringsIn(product.paper("0.1.0"))
            .approves();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", desk());
    String number = refers();
    reviewer.accepts().claims(number).looksAtThePages(1).writes(Opinion.aboutTan());

    reviewer.measuresAlsoBy(product.id(), product.criterion());
    protocols
        .setsUpASecondFactor()
        .bringsIn(product.asking("0.2.0", "Is the patient well?"))
        .seesTheChange("Is the patient fit?", "Is the patient well?")
        .approves();
    reviewer.goesOnWith(product.id(), "0.1.0").takesTheNewerVersion(product.id(), "0.2.0");
    reviewer.finds("IND-ADULT", "MET").findsUnanswered(product.criterion() + "-r2");
    reviewer.concludesOn(product.id()).signs();
    protocols.withdraws(product.id(), "0.2.0");

    assertThat(LetterText.of(reviewer.previews(number)))
        .contains(LetterText.squeezed("CN-EQUECEL-RRMM 0.1.0"))
        .contains(LetterText.squeezed(product.id() + " 0.2.0"));
    reviewer.findsItSignedWith(number, product.id(), "0.2.0");
  }

  @Test
  void theListIsReadOnAPhoneInChinese() {
    new AdministratorActor(Window.onAPhone(browser, Language.CHINESE))
        .comesToWork()
        .atTheProtocols()
        .reads(EQUE_CEL, 53)
        .isToldWhatIsWrong(product.paper("first"), 18);
  }

  private String refers() {
    return new PatientActor(desk(), PatientStory.tan())
        .opensAnAccount()
        .tellsTheIllness()
        .uploadsTheRecords()
        .asksAndAgrees()
        .sendsTheReferral();
  }

  private Window desk() {
    return Window.atADesk(browser, Language.ENGLISH);
  }
}
