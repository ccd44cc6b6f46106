package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.CoordinatorActor;
import health.consilium.journey.actor.Mailbox.Mail;
import health.consilium.journey.actor.Opinion;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.ReviewerActor;
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
class SecondOpinionJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void patientReceivesASignedLetterInEnglish() {
    answersAReferral(Language.ENGLISH, PatientStory.tan(), Opinion.aboutTan());
  }

  @Test
  void patientReceivesASignedLetterInChinese() {
    answersAReferral(Language.CHINESE, PatientStory.wang(), Opinion.aboutWang());
  }

  private void answersAReferral(Language language, PatientStory story, Opinion opinion) {
    var administrator = new AdministratorActor(window(language)).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", window(language));
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", window(language));
    var patient = new PatientActor(window(language), story);

    String number =
        patient
            .opensAnAccount()
            .tellsTheIllness()
            .uploadsTheRecords()
            .comesBackToTheTaskList()
            .asksAndAgrees()
            .sendsTheReferral();
    patient.followsTheReferral(number);
    reviewer.accepts().claims(number).looksAtThePages(4).takesOverALine().writes(opinion);
    byte[] preview = reviewer.previews(number);
    reviewer.signs();
    byte[] linked = reviewer.opensTheLetterWithLinks(number);
    assertThat(LetterText.links(linked)).isNotEmpty().isEqualTo(LetterText.links(preview));
    reviewer.opensThePageThatIsCited(LetterText.links(preview).getFirst());
    coordinator.accepts().releasesTheLetter(number);
    Mail mail = patient.mailbox().mailWithALetter();
    patient.seesThatTheLetterIsThere(number).readsTheLetter(opinion).opensAPageThatItNames();
    byte[] downloaded = patient.downloadsTheLetter(number);
    coordinator.seesTheDeliveryInTheLedger(number);

    opinion
        .answers()
        .forEach(answer -> assertThat(LetterText.of(preview)).contains(squeezed(answer)));
    assertThat(mail.pdfs())
        .singleElement()
        .satisfies(
            pdf -> {
              assertThat(LetterText.links(pdf)).isEmpty();
              opinion
                  .answers()
                  .forEach(answer -> assertThat(LetterText.of(pdf)).contains(squeezed(answer)));
              assertThat(downloaded).isEqualTo(pdf);
            });
  }

  private Window window(Language language) {
    return Window.atADesk(browser, language);
  }

  private static String squeezed(String text) {
    return LetterText.squeezed(text);
  }
}
