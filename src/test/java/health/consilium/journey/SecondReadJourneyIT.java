package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.AdministratorActor;
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
class SecondReadJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void aColleagueReadsIndependentlyAndTheLetterSaysThatTheyDiffer() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Jiashe", desk(Language.ENGLISH));
    ReviewerActor guo = administrator.invitesAReviewer("Dr Guo Duli", desk(Language.CHINESE));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    patient.tellsTheIllness().uploadsTheRecords();
    String page = "/records/pages/" + patient.firstRecord() + "/1/words";
    String number = patient.asksAndAgrees().sendsTheReferral();
    guo.accepts();
    lin.accepts().claims(number).looksAtThePages(1);
    var second = new Caller("the colleague", guo.cookies());

    lin.withAColleague().asksToRead("Dr Guo Duli", "CAR_T_ASSESSMENT_REASONABLE_TO_DISCUSS");
    assertThat(guo.isToldOf(number)).contains(number).doesNotContain("Adrian", "Jiashe", "CAR-T");
    guo.withAColleague().opensWhatIsAsked(number);
    assertThat(second.gets(page).statusCode()).isEqualTo(404);

    guo.withAColleague().hasNoConflict();
    assertThat(second.gets(page).statusCode()).isEqualTo(200);
    assertThat(second.gets("/reviewer/room?number=" + number).statusCode()).isEqualTo(403);
    guo.withAColleague().writesAndComesBack("MORE_INFORMATION_NEEDED", 3, "The heart, perhaps.");
    assertThat(second.posts("/reviewer/second-read-words?number=" + number).statusCode())
        .isEqualTo(409);
    guo.withAColleague().answers("CAR_T_NOT_ADVISED_NOW", 4, "The heart was not examined.");
    assertThat(second.gets(page).statusCode()).isEqualTo(404);

    lin.withAColleague()
        .statesThatItDiffers(number, "The heart was not examined.", "The heart comes first.");
    assertThat(LetterText.of(lin.previews(number)))
        .contains(
            LetterText.squeezed(
                "A second haematologist read the records independently and has a different opinion."
                    + " The heart comes first."))
        .doesNotContain(LetterText.squeezed("Guo Duli"));
  }

  @Test
  void wordsForAQuestionThatWasTakenBackAnswerNoOther() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Chehui", desk(Language.ENGLISH));
    ReviewerActor guo = administrator.invitesAReviewer("Dr Guo Wenti", desk(Language.CHINESE));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    patient.tellsTheIllness().uploadsTheRecords();
    String number = patient.asksAndAgrees().sendsTheReferral();
    guo.accepts();
    lin.accepts().claims(number);

    lin.withAColleague().asksOne(number, "Dr Guo Wenti", "Is the heart fit?");
    guo.withAColleague()
        .opensWhatIsAsked(number)
        .beginsToAnswer("Is the heart fit?", "Yes, by the echo of May.");
    lin.withAColleague().asksNoLonger(number).asksOne(number, "Dr Guo Wenti", "Are the lungs fit?");

    guo.withAColleague().answersWhatIsAskedNoLonger("Yes, by the echo of May.", "Are the lungs");
    lin.withAColleague().cannotAskToReadIndependently(number, "Dr Guo Wenti");
  }

  private Window desk(Language language) {
    return Window.atADesk(browser, language);
  }
}
