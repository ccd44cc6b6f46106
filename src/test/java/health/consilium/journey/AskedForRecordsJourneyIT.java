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

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AskedForRecordsJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void urgentReferralWaitsForItsPatientAndComesBack(@TempDir Path folder) throws IOException {
    PatientStory story = PatientStory.siti();
    var administrator = new AdministratorActor(window()).comesToWork();
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", window());
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Zhao Moni", window());
    var patient = new PatientActor(window(), story);

    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .isRefusedTheProgram("PATHOLOGY_REPORT", programNamedAsPdf(folder))
            .uploadsTheRecords()
            .asksAndAgrees()
            .sendsTheReferral();
    coordinator.accepts().asksForRecords(number);
    reviewer.accepts().cannotClaim(number);
    patient.addsWhatWasAsked(number, story.file("discharge_summary_1.jpg"));

    reviewer.claims(number).looksAtThePages(3);
    reviewer.inTheRoom().asksThePatientFor("the stem cell count");
    patient.saysThatNothingMoreComes(number, "the stem cell count");

    reviewer.inTheRoom().waitsForThePatientNoMore();
  }

  /** The first bytes of a Windows program. */
  private static Path programNamedAsPdf(Path folder) throws IOException {
    return Files.write(
        folder.resolve("scan of 12 May.pdf"),
        HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000"));
  }

  private Window window() {
    return Window.atADesk(browser, Language.ENGLISH);
  }
}
