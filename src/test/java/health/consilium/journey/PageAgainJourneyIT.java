package health.consilium.journey;

import health.consilium.journey.actor.AdministratorActor;
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

/** One page cannot be read: a frame around it travels to the patient, and a better photo back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageAgainJourneyIT {

  private static final String WHY = "The list of your medicines is blurred.";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void reviewerDrawsAFrameAndThePatientPhotographsJustThatPage() {
    var administrator = new AdministratorActor(desk()).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", desk()).accepts();
    var patient =
        new PatientActor(Window.onAPhone(browser, Language.ENGLISH), PatientStory.tan())
            .opensAnAccount()
            .tellsTheIllness();
    String number = patient.uploadsTheRecords().asksAndAgrees().sendsTheReferral();
    reviewer.claims(number);

    double[] frame = reviewer.atTheViewer().asksForTheSecondPhotoAgain(WHY);
    patient.seesAFrameAround(number, frame, WHY);
    String before = reviewer.atTheViewer().shapeOfThePage();
    patient.photographsAPageAgain(number, PatientStory.siti().file("discharge_summary_1.jpg"));

    reviewer.atTheViewer().seesTheNewPhotoInThePlaceOf(before);
  }

  private Window desk() {
    return Window.atADesk(browser, Language.ENGLISH);
  }
}
