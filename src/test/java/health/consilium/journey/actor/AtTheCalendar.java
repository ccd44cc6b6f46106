package health.consilium.journey.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import health.consilium.support.PortalUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An administrator who fills in the holidays of a year. */
final class AtTheCalendar {

  private static final String CALENDAR = "/administrator/calendar";
  private static final String HOLIDAYS = "/administrator/holidays";

  private final Person administrator;
  private final Page page;

  AtTheCalendar(Person administrator) {
    this.administrator = administrator;
    this.page = administrator.page;
  }

  /** Those of China but one, twice, which is harmless; then one of a calendar file. */
  void fillsInTheHolidays(int year) {
    String anew = String.valueOf(year);
    forgets(year);
    administrator.opens(CALENDAR + "?year=" + anew);
    administrator.follows("administrator.holidays.fill", anew);
    administrator.arrivesAt(HOLIDAYS);
    administrator.sees(administrator.say("administrator.holidays.announced"));
    assertThat(page.locator(".holidays input:checked")).hasCount(7);
    addsAllButTheFirst();
    administrator.sees(administrator.say("administrator.holidays.added"));
    assertThat(page.locator("#kept")).containsText(feast("SPRING_FESTIVAL"));
    assertThat(page.locator("#kept")).not().containsText(feast("NEW_YEAR"));
    administrator.follows("administrator.holidays.fill", anew);
    administrator.arrivesAt(HOLIDAYS);
    administrator.sees(administrator.say("administrator.holidays.kept"));
    addsAllButTheFirst();
    administrator.sees(administrator.say("administrator.holidays.nothing"));
    bringsACalendarFile(anew);
    forgets(year);
  }

  private void addsAllButTheFirst() {
    page.locator("[id='rows:0:taken']").uncheck();
    administrator.presses("administrator.holidays.take");
    administrator.arrivesAt(CALENDAR);
  }

  private void bringsACalendarFile(String year) {
    administrator.follows("administrator.holidays.fromFile");
    administrator.arrivesAt(HOLIDAYS);
    administrator.writes("paper", "Founder's day, 1 June");
    administrator.presses("administrator.holidays.file.act");
    administrator.sees(administrator.say("refusal.noCalendarFile"));
    administrator.writes(
        "paper",
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:%s0808
        SUMMARY:Founder's day
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(year));
    administrator.presses("administrator.holidays.file.act");
    administrator.sees("Founder's day");
    page.locator(".holidays summary").click();
    administrator.writes("rows:0:name", "Day of the founder");
    administrator.presses("administrator.holidays.take");
    administrator.arrivesAt(CALENDAR);
    assertThat(page.locator("#kept")).containsText("Day of the founder");
  }

  private String feast(String name) {
    return administrator.say("administrator.holidays.feast." + name);
  }

  /** So that the story can be told again. */
  private static void forgets(int year) {
    try (Connection connection = PortalUnderTest.portal().database().getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "delete from calendar_day where extract(year from day) = ?")) {
      delete.setInt(1, year);
      delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
