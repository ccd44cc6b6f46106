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
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report turns out to be somebody else's after the letter that cites it was sent. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CorrectedLetterJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void aLetterOnAnotherPersonsReportIsHeldCorrectedAndSentAnew() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor reviewer =
        administrator.invitesAReviewer("Dr Lin Jiashe", desk(Language.ENGLISH));
    CoordinatorActor coordinator =
        administrator.invitesACoordinator("He Xuni", Window.onAPhone(browser, Language.CHINESE));
    var patient = new PatientActor(desk(Language.ENGLISH), withAReportOfSomebodyElse());
    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsTheRecords()
            .asksAndAgrees()
            .sendsTheReferral();
    reviewer.accepts().claims(number).looksAtThePages(1).writes(Opinion.aboutTan()).signs();
    coordinator.accepts().releasesTheLetter(number);
    String first = patient.linkToTheLetter(1);

    coordinator.setsAPageApart(number).seesWhoHasTheLetter(patient.email());
    patient.findsTheLetterLookedAtOnceMore(first, number);
    coordinator.givesTheEvaluationBack(number);
    patient.readsThatTheLetterIsCorrected(number);
    reviewer.takesOutWhatIsAnothers(number).signs();
    coordinator.releasesTheLetter(number);
    String second = patient.linkToTheLetter(2);

    assertThat(LetterText.of(patient.opensTheLink(second)))
        .contains(LetterText.squeezed("edition 2, in place of edition 1"));
    assertThat(LetterText.of(patient.opensTheNewLetterByTheLinkBefore(first)))
        .contains(LetterText.squeezed("edition 2, in place of edition 1"));
  }

  private static PatientStory withAReportOfSomebodyElse() {
    return PatientStory.tan()
        .by(LetterWay.LINK)
        .with(
            Map.of("PATHOLOGY_REPORT", List.of("../dlbcl-58f-relapse-9m-id/pathology_report.pdf")));
  }

  private Window desk(Language language) {
    return Window.atADesk(browser, language);
  }
}
