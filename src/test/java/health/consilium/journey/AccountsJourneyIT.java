package health.consilium.journey;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.ReviewerActor;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator keeps the calendar, and finds one account among many. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccountsJourneyIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void calendarIsKeptAndAColleagueIsFoundAmongManyAndLosesAccess() {
    Window desk = Window.atADesk(browser, Language.ENGLISH);

    new AdministratorActor(desk)
        .comesToWork()
        .keepsTheCalendar()
        .fillsInTheHolidays(2045)
        .hasManyColleagues()
        .turnsThePages()
        .shutsOutTheLast();
  }

  @Test
  void bothAreDoneOnAPhoneInChinese() {
    Window phone = Window.onAPhone(browser, Language.CHINESE);

    new AdministratorActor(phone)
        .comesToWork()
        .keepsTheCalendar()
        .fillsInTheHolidays(2046)
        .hasManyColleagues()
        .turnsThePages()
        .shutsOutTheLast();
  }

  @Test
  void aLostPhoneIsHelpedOnlyByWhoShowsToBeTheAdministrator() {
    var administrator = new AdministratorActor(Window.atADesk(browser, Language.ENGLISH));
    administrator.comesToWork();
    ReviewerActor lin =
        administrator
            .invitesAReviewer("Dr Lin Shiji", Window.atADesk(browser, Language.ENGLISH))
            .accepts()
            .setsUpAPhone();

    administrator.atTheAccounts().resetsTheSecondFactorOf(lin);
    lin.isSignedOut();
    lin.setsUpAPhone();
    administrator.atTheAccounts().resetsItOnceMoreWithACode(lin);
    lin.isSignedOut();

    administrator.atTheAccounts().findsNoWayToResetTheOwn();
  }
}
