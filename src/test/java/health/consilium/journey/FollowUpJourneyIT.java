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

/** The letter is not the end: its patient asks about it, and later has a new record. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FollowUpJourneyIT {

  private static final String QUESTION = "May I fly while I wait?";
  private static final String ANSWER = "Yes, with somebody who carries your papers.";
  private static final String AFTER = "The discharge summary changes nothing: discuss CAR-T soon.";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void aQuestionIsAnsweredBesideTheLetterAndANewRecordInANewOne() {
    var administrator = new AdministratorActor(desk()).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", desk());
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", desk());
    var patient =
        new PatientActor(Window.onAPhone(browser, Language.ENGLISH), withoutADischargeSummary());
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

    patient.seesThatTheLetterIsThere(number);
    reviewer.findsItAmongTheSigned(number);
    patient.asksAboutTheLetter(number, QUESTION);
    reviewer.answersAbout(number, QUESTION, ANSWER);
    coordinator.releasesTheLetter(number);
    patient.readsTheAddendum(number, QUESTION, ANSWER);

    patient.sendsNewResults(number, PatientStory.tan().file("discharge_summary_1.jpg"));
    reviewer.findsEverythingInPlace(number, Opinion.aboutTan());
    reviewer.looksAtThePages(3).opensWhatIsNew().writesInShort(AFTER).signs();
    coordinator.releasesTheLetter(number);
    patient.readsTheNewLetter(number, AFTER).readsTheLetterBefore(number, QUESTION, ANSWER);

    String newest = patient.linkToTheLetter(3);
    assertThat(LetterText.of(patient.opensTheLink(newest)))
        .contains(LetterText.squeezed("edition 2, in place of edition 1"))
        .contains(LetterText.squeezed(AFTER));
    assertThat(LetterText.of(patient.opensTheNewLetterByTheLinkBefore(first)))
        .contains(LetterText.squeezed("edition 2, in place of edition 1"));
  }

  private static PatientStory withoutADischargeSummary() {
    return PatientStory.tan()
        .by(LetterWay.LINK)
        .with(Map.of("PATHOLOGY_REPORT", List.of("pathology_report.pdf")));
  }

  private Window desk() {
    return Window.atADesk(browser, Language.CHINESE);
  }
}
