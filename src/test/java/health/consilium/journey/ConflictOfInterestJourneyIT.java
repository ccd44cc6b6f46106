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
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConflictOfInterestJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void noRecordOpensBeforeAConflictIsDeniedAndNeverAfterOneIsDeclared() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Jiashe", desk(Language.CHINESE));
    ReviewerActor zhao = administrator.invitesAReviewer("Dr Zhao", desk(Language.ENGLISH));
    CoordinatorActor coordinator =
        administrator.invitesACoordinator("He Xuni", desk(Language.ENGLISH));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    patient.tellsTheIllness().uploadsTheRecords();
    String record = patient.firstRecord();
    String number = patient.asksAndAgrees().sendsTheReferral();
    List<String> records =
        List.of(
            "/records/pages/" + record + "/1/large",
            "/records/pages/" + record + "/1/words",
            "/reviewer/shelf?number=" + number,
            "/reviewer/find-in-records?words=a&number=" + number,
            "/reviewer/sign?number=" + number,
            "/reviewer/letter-preview?number=" + number);

    lin.accepts().takes(number);
    var undeclared = new Caller("a reviewer who has not answered", lin.cookies());
    requireClosed(undeclared, records, record);
    for (String room : List.of("/reviewer/room", "/reviewer/treatment-and-values")) {
      assertThat(undeclared.gets(room + "?number=" + number).headers().firstValue("Location"))
          .as(room)
          .hasValueSatisfying(
              asked -> assertThat(asked).contains("/reviewer/conflict-of-interest"));
    }

    lin.declaresAConflict("His brother is my colleague.");
    requireClosed(undeclared, records, record);
    assertThat(undeclared.gets("/reviewer/review-queue?state=all").body()).doesNotContain(number);
    coordinator.accepts().seesAConflict(number, "Dr Lin Jiashe", "His brother is my colleague.");
    zhao.accepts().claims(number).looksAtThePages(1);
    coordinator.takesTheConflictBack(number, "Another Mr Tan.");
  }

  private static void requireClosed(Caller caller, List<String> addresses, String record) {
    var softly = new SoftAssertions();
    for (String address : addresses) {
      var answer = caller.gets(address);
      if (answer.statusCode() == 200) {
        softly.assertThat(answer.body()).as(address).doesNotContain(record);
        softly.assertThat(address).containsAnyOf("/shelf", "/find-in-records");
      } else {
        softly.assertThat(answer.statusCode()).as(address).isIn(403, 404);
      }
    }
    softly.assertAll();
  }

  private Window desk(Language language) {
    return Window.atADesk(browser, language);
  }
}
