package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReviewQueueJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void aColleagueGoesOnAndTheFirstReviewerReadsNoMore() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Jiashe", desk(Language.ENGLISH));
    ReviewerActor guo = administrator.invitesAReviewer("Dr Guo Jieti", desk(Language.CHINESE));
    CoordinatorActor coordinator =
        administrator.invitesACoordinator("He Xuni", desk(Language.CHINESE));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    patient.tellsTheIllness().uploadsTheRecords();
    String record = patient.firstRecord();
    String number = patient.asksAndAgrees().sendsTheReferral();
    guo.accepts();
    lin.accepts().claims(number);
    String page = "/records/pages/" + record + "/1/words";
    var first = new Caller("the first reviewer", lin.cookies());
    var second = new Caller("the second reviewer", guo.cookies());

    lin.handsOver(number, "Dr Guo Jieti", "I am away from Monday.");
    assertThat(first.gets("/reviewer/room?number=" + number).statusCode()).isEqualTo(200);
    assertThat(second.gets(page).statusCode()).isEqualTo(404);

    assertThat(guo.isToldOf(number)).doesNotContain("I am away", "Adrian");
    guo.goesOnFor(number, "I am away from Monday.").looksAtThePages(1);
    guo.findsWhatWasHandedOver(number, "Dr Lin Jiashe");
    assertThat(first.gets(page).statusCode()).isEqualTo(404);
    assertThat(first.gets("/reviewer/room?number=" + number).statusCode()).isEqualTo(403);
    coordinator.accepts().seesItPassedOn(number, "I am away from Monday.");
  }

  @Test
  void theQueueIsWorkedByKeyboardAlone() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Jiashe", desk(Language.ENGLISH));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    String number =
        patient.tellsTheIllness().uploadsTheRecords().asksAndAgrees().sendsTheReferral();

    lin.accepts()
        .findsByKeyboard(number)
        .claimsTheChosenAndUndoesIt(number)
        .claimsTheNextByKeyboard()
        .opensAndReleasesByKeyboard()
        .claimsByKeyboard()
        .opensAndReleasesByKeyboard();
  }

  private Window desk(Language language) {
    return Window.atADesk(browser, language);
  }
}
