/**
 * What becomes of waiting by itself: a patient who sent what was asked and forgot to say so.
 *
 * <p>Running it twice at once is harmless: each referral is held while it goes on, and one that
 * went on already stays as it is.
 */
@NullMarked
package health.consilium.records.jobs;

import org.jspecify.annotations.NullMarked;
