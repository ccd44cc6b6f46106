/** The administrator's page of the hospital's calendar. */
@NullMarked
package health.consilium.referral.calendar.web;

import org.jspecify.annotations.NullMarked;
