package health.consilium.journey;

import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PageAgainJourneyIT {

  private static final List<String> A_REVIEWER_ASKS =
      List.of(
          """
          insert into page_request (id, version, referral_id, file_id, page, x, y, width, height,
            words, asked_by, asked_at)
          select gen_random_uuid(), 1, r.id, f.id, 1, 1200, 1000, 6400, 800,
            'The list of your medicines is blurred.', r.patient_id, now()
          from referral r join record_file f on f.referral_id = r.id
          where r.number = ? and f.format = 'JPEG' and f.position = 2
          """,
          """
          update referral set status = 'AWAITING_RECORDS', resumes_as = 'AWAITING_REVIEW',
            version = version + 1 where number = ?
          """);

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void patientPhotographsJustOnePageAgain() throws SQLException {
    var patient = new PatientActor(Window.atADesk(browser, Language.ENGLISH), PatientStory.tan());
    patient.opensAnAccount().tellsTheIllness();
    String number = patient.uploadsTheRecords().asksAndAgrees().sendsTheReferral();
    aReviewerAsks(number);

    patient.photographsAPageAgain(number, PatientStory.siti().file("discharge_summary_1.jpg"));
  }

  private static void aReviewerAsks(String number) throws SQLException {
    try (Connection connection = PortalUnderTest.portal().database().getConnection()) {
      for (String act : A_REVIEWER_ASKS) {
        try (PreparedStatement statement = connection.prepareStatement(act)) {
          statement.setString(1, number);
          statement.executeUpdate();
        }
      }
    }
  }
}
