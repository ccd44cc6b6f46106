/**
 * The coordinator's pages, the patient's letter, and the ways to fetch a letter.
 *
 * <p>Pages ask desks and put what they hear into words of the reader's language; {@link
 * health.consilium.delivery.web.OfficeWords} keeps the office's way of saying times, clocks and
 * people in one place, in the hospital's own time zone.
 */
@NullMarked
package health.consilium.delivery.web;

import org.jspecify.annotations.NullMarked;
