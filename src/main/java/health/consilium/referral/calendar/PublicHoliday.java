package health.consilium.referral.calendar;

import java.time.LocalDate;

/**
 * Days in a row that are off for everybody in a country.
 *
 * @param byLaw each year anew; otherwise usual, and certain only once it is announced
 */
public record PublicHoliday(Feast feast, LocalDate from, LocalDate until, boolean byLaw) {

  static PublicHoliday byLaw(Feast feast, LocalDate from, int days) {
    return new PublicHoliday(feast, from, from.plusDays(days - 1L), true);
  }

  static PublicHoliday usual(Feast feast, LocalDate from, LocalDate until) {
    return new PublicHoliday(feast, from, until, false);
  }
}
