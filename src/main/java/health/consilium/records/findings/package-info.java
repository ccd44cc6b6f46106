/**
 * What the pages of the records seem to say of themselves: language, dates, whose they are, what is
 * missing, too old or hard to read.
 *
 * <p>A finding is read by a rule and may be wrong, so it is only ever a prompt for a person:
 * nothing is refused, moved or left out because of it. What a page says is kept; what that means
 * for the referral is worked out anew each time, because the patient may correct a name or send the
 * missing page.
 */
@NullMarked
package health.consilium.records.findings;

import org.jspecify.annotations.NullMarked;
