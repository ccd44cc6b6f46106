package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.CoordinatorActor;
import health.consilium.journey.actor.Opinion;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.ReviewerActor;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.referral.LetterWay;
import health.consilium.support.Browser;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LetterLinkJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void letterTravelsByALinkThatCanBeRenewed() throws SQLException {
    var administrator = new AdministratorActor(window()).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", window());
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", window());
    var patient = new PatientActor(window(), PatientStory.tan().by(LetterWay.LINK));
    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsTheRecords()
            .asksAndAgrees()
            .sendsTheReferral();
    reviewer.accepts().claims(number).writes(Opinion.aboutTan()).signs();
    coordinator.accepts().releasesTheLetter(number);

    String first = patient.linkToTheLetter(1);
    patient.givesFiveWrongBirthDates(first);
    coordinator.sendsANewLink(number, "TRIED_TOO_OFTEN");
    String second = patient.linkToTheLetter(2);
    patient.findsTheLinkDead(first);
    byte[] letter = patient.opensTheLink(second);
    coordinator.seesInTheLedger(number, "OPENED_BY_LINK").seesInTheLedger(number, "DOWNLOADED");
    thirtyDaysPass(number);
    patient.findsTheLinkDead(second);

    assertThat(LetterText.of(letter)).contains(LetterText.squeezed("TAN Adrian Fiktif"));
  }

  private static void thirtyDaysPass(String number) throws SQLException {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update letter_link set expires_at = expires_at - interval '30 days' where"
                    + " delivery_id in (select d.id from delivery d join referral r on r.id ="
                    + " d.referral_id where r.number = ?)")) {
      update.setString(1, number);
      update.executeUpdate();
    }
  }

  private Window window() {
    return Window.atADesk(browser, Language.ENGLISH);
  }
}
