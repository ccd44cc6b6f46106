package health.consilium.journey;

import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
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
}
