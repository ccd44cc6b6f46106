package health.consilium.delivery;

import health.consilium.letter.LetterContent;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;

/** A letter as its patient reads it on the screen; {@code bytes} is the size of the PDF. */
public record ReleasedLetter(
    ReferralNumber number, LetterContent content, Instant printedAt, int pages, int bytes) {}
