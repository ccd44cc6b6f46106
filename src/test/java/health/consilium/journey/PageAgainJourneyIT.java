package health.consilium.journey;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.CoordinatorActor;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.ReviewerActor;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One page cannot be read: a frame around it travels to the patient, and a better photo back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageAgainJourneyIT {

  private static final String WHY = "The list of your medicines is blurred.";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void reviewerDrawsAFrameAndThePatientPhotographsJustThatPage(@TempDir Path folder)
      throws IOException {
    var administrator = new AdministratorActor(desk()).comesToWork();
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", desk()).accepts();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", desk()).accepts();
    var patient =
        new PatientActor(Window.onAPhone(browser, Language.ENGLISH), PatientStory.tan())
            .opensAnAccount()
            .tellsTheIllness();
    String number = patient.uploadsTheRecords().asksAndAgrees().sendsTheReferral();
    reviewer.claims(number);

    reviewer.atTheViewer().asksForTheFirstPageAndTakesItBack();
    double[] frame = reviewer.atTheViewer().asksForTheSecondPhotoAgain(WHY);
    patient.seesAFrameAround(number, frame, WHY);
    coordinator.seesAPageAskedFor(number, "Dr Lin Jiashe", WHY, "OPEN");
    patient.photographsAPageInVain(number, brokenPhoto(folder));
    coordinator.seesAPageAskedFor(number, "Dr Lin Jiashe", WHY, "UNREADABLE");
    String before = reviewer.atTheViewer().shapeOfThePage();
    patient.photographsAPageAgain(number, PatientStory.siti().file("discharge_summary_1.jpg"));

    reviewer.atTheViewer().seesTheNewPhotoInThePlaceOf(before);
    coordinator.seesAPageAskedFor(number, "Dr Lin Jiashe", WHY, "NEW_PHOTO");
  }

  /** It begins like a photo, and ends there. */
  private static Path brokenPhoto(Path folder) throws IOException {
    return Files.write(
        folder.resolve("broken.jpg"), HexFormat.of().parseHex("ffd8ffe000104a464946"));
  }

  private Window desk() {
    return Window.atADesk(browser, Language.ENGLISH);
  }
}
