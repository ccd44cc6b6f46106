package health.consilium.journey;

import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageWeightIT {

  private static final long LEAST = 1024;
  private static final long MOST = 60 * 1024;

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void noPageForPatientsIsHeavierThanSixtyKilobytes() {
    var patient = new PatientActor(Window.onAPhone(browser, Language.CHINESE), PatientStory.wang());
    patient.opensAnAccount().tellsTheIllness();
    var softly = new SoftAssertions();

    Stream.concat(Addresses.pagesOf("patient").stream(), Addresses.pagesOf("").stream())
        .forEach(
            address ->
                softly
                    .assertThat(patient.weighs(address))
                    .as("bytes of %s over the network, all included", address)
                    .isBetween(LEAST, MOST));

    softly.assertAll();
  }
}
