package health.consilium.journey;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.CoordinatorActor;
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

/** Staff read the pages of the records and cite them: at a desk and on a phone, by hand or not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ViewerIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void staffFindTheirWayThroughTheRecords() {
    var administrator = new AdministratorActor(desk()).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", desk());
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", phone());
    var patient = new PatientActor(desk(), PatientStory.tan());
    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsTheRecords()
            .asksAndAgrees()
            .sendsTheReferral();

    reviewer.accepts().claims(number).looksAtThePages(4);

    reviewer.atTheViewer().seesNewPagesComeByThemselves();
    reviewer.atTheViewer().takesTheOriginalOfWhatCannotBeShown().readsByKeyboardAlone();
    reviewer.atTheViewer().finds("CD138").goesToTheDateOfARecord();
    reviewer
        .inTheRoom()
        .citesWithoutTheMouse("CD138")
        .keepsWhatIsWrittenAsAPhrase("Relapse")
        .citesAnAreaByHandAndComesBackToIt()
        .takesACitationBackAndPutsItThereAgain()
        .writesInRows()
        .findsTheRowsAgain()
        .acceptsWhatTheRecordsSuggest("CN-EQUECEL-RRMM")
        .writesThroughALostNetwork()
        .readsOnASecondScreen()
        .splitsAndJoinsALine()
        .isToldOfASecondWindow();
    reviewer
        .atTheValues()
        .acceptsSeveralAtOnceAndUndoesIt(number)
        .decidesByKeyboard()
        .correctsOne("8.2")
        .readsWhereItStands()
        .looksAtThemOnAPhoneAndGoesBack();
    coordinator.accepts().readsTheFirstPage(number).finds("CD138");
    reviewer.inTheRoom().signsOutInAnotherWindow();
  }

  private Window desk() {
    return Window.atADesk(browser, Language.ENGLISH);
  }

  private Window phone() {
    return Window.onAPhone(browser, Language.ENGLISH);
  }
}
