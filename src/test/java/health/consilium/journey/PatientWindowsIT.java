package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PatientWindowsIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void patientSendsAReferralFromAPhone() {
    var patient = new PatientActor(Window.onAPhone(browser, Language.ENGLISH), PatientStory.tan());

    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsTheRecords()
            .asksAndAgrees()
            .sendsTheReferral();

    patient.followsTheReferral(number);
  }

  @Test
  void patientSendsAReferralWithoutScript() {
    var patient =
        new PatientActor(Window.withoutScript(browser, Language.ENGLISH), PatientStory.siti());

    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsOneFileByThePlainForm("PATHOLOGY_REPORT")
            .asksAndAgrees()
            .sendsTheReferral();

    patient.followsTheReferral(number);
  }

  @Test
  void fileThatFindsNoPlaceIsSentAgainByItself() {
    var story = PatientStory.siti();
    var window = Window.atADesk(browser, Language.ENGLISH);
    var sent = new AtomicInteger();
    window
        .page()
        .route(
            "**/patient/uploads",
            route -> {
              if (!route.request().method().equals("POST")) {
                route.resume();
              } else if (sent.getAndIncrement() == 0) {
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("Retry-After", "1")));
              } else {
                route.resume();
              }
            });

    new PatientActor(window, story)
        .opensAnAccount()
        .tellsTheIllness()
        .uploads("PATHOLOGY_REPORT", List.of(story.file("pathology_report.pdf")));

    assertThat(sent).hasValue(2);
  }
}
