package health.consilium.delivery;

import health.consilium.evaluation.EditionReason;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.language.Language;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;

/** What a covering mail has to say: to whom, about which letter, and how to come to it. */
record Cover(
    ReferralNumber number,
    UUID letterId,
    LetterEdition edition,
    EditionReason reason,
    Language language,
    Recipient recipient,
    LetterWay way,
    LinkCode code,
    Instant linkEnds) {}
