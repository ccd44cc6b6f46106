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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OfferJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void oneReviewerDeclinesAndTheNextAccepts() {
    var administrator = new AdministratorActor(desk(Language.ENGLISH)).comesToWork();
    ReviewerActor lin = administrator.invitesAReviewer("Dr Lin Jieshou", desk(Language.ENGLISH));
    ReviewerActor guo = administrator.invitesAReviewer("Dr Guo Tuijian", desk(Language.CHINESE));
    CoordinatorActor coordinator =
        administrator.invitesACoordinator("He Xuni", desk(Language.ENGLISH));
    var patient = new PatientActor(desk(Language.ENGLISH), PatientStory.tan()).opensAnAccount();
    String number =
        patient.tellsTheIllness().uploadsTheRecords().asksAndAgrees().sendsTheReferral();
    lin.accepts();
    guo.accepts();
    administrator.setsARule("Dr Lin Jieshou");
    lin.looksAtWhatSuits();
    administrator.removesTheRule("Dr Lin Jieshou");

    coordinator.accepts().offers(number, "Dr Lin Jieshou", "You know the family.");
    guo.cannotClaimWhatIsOffered(number, "Dr Lin Jieshou");
    lin.declinesTheOffer(number, "You know the family.", "On call until Friday.");
    assertThat(lin.isToldOf(number)).doesNotContainIgnoringCase("myeloma").doesNotContain("Adrian");

    coordinator.seesItPassedOn(number, "On call until Friday.");
    coordinator.offers(number, "Dr Guo Tuijian", "");
    guo.acceptsTheOffer(number);
    coordinator.takesItBack(number, "Dr Guo is ill.");
    coordinator.seesItPassedOn(number, "Dr Guo is ill.");
  }

  private Window desk(Language language) {
    return Window.atADesk(browser, language);
  }
}
