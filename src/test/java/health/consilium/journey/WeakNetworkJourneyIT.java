package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientOnTheRoad;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import health.consilium.support.FaultyNetwork;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** However often the network, the tab or the sign-in is lost, each file arrives once, as it was. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // filled before each test
class WeakNetworkJourneyIT {

  /** All fifty by {@code -Dnetwork.cuts=50}; some of them in every build. */
  private static final int CUTS = Integer.getInteger("network.cuts", 8);

  private static final int MEGABYTE = 1024 * 1024;

  @RegisterExtension final Browser browser = new Browser();
  @TempDir Path folder;

  private PatientActor patient;
  private PatientOnTheRoad traveller;
  private SentFiles files;

  @BeforeEach
  void onTheRoad() {
    Window window = Window.onAPhone(browser, Language.ENGLISH);
    patient = new PatientActor(window, PatientStory.tan()).opensAnAccount().tellsTheIllness();
    traveller = new PatientOnTheRoad(window, patient);
    files = SentFiles.in(folder);
  }

  @Test
  void filesArriveOnceHoweverOftenTheNetworkBreaks() {
    files.photo("first.jpg", CUTS * MEGABYTE / 4).photo("second.jpg", CUTS * MEGABYTE / 4);

    try (FaultyNetwork network = FaultyNetwork.breaking(CUTS, MEGABYTE / 2)) {
      traveller.opensTheRecordsOver(network.address()).sends(files.paths()).waitsUntilAllArrived();
      files.requireEachOnce(patient.numberOfTheDraft());

      assertThat(network.cutsLeft()).isZero();
    }
  }

  @Test
  void fileOfAClosedTabGoesOnWhereItStopped() {
    Path file = files.photo("long.jpg", 8 * MEGABYTE).paths().getFirst();

    traveller.beginsToSend(file).closesTheTab();
    long wentOnAt = traveller.comesBackAndChoosesItAgain(file);
    traveller.waitsUntilAllArrived();

    assertThat(wentOnAt).isPositive();
    files.requireEachOnce(patient.numberOfTheDraft());
  }

  @Test
  void fileGoesOnAfterTheSignInWasLost() {
    Path file = files.photo("long.jpg", 8 * MEGABYTE).paths().getFirst();

    traveller.beginsToSend(file).pausesAndLosesTheSignIn().signsInBesides().waitsUntilAllArrived();

    files.requireEachOnce(patient.numberOfTheDraft());
  }

  @Test
  void sameFilesInTwoTabsAreKeptOnce() {
    files.photo("first.jpg", 2 * MEGABYTE).photo("second.jpg", MEGABYTE);

    traveller.sendsBesides(files.paths());

    files.requireEachOnce(patient.numberOfTheDraft());
  }
}
