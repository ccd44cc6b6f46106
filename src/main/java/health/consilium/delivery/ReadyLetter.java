package health.consilium.delivery;

import health.consilium.evaluation.SetApartCitation;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.mail.MailMessage;
import health.consilium.referral.LetterWay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A signed letter as it stands before its release.
 *
 * @param unprintable characters that became a box because no font has them
 * @param chosenAt when the patient chose the way
 * @param mails one for each recipient, in the same order; the code of a link is made at release
 * @param setApart where its evaluation rests on another person's pages: while it does, nothing
 *     leaves
 */
public record ReadyLetter(
    UUID letterId,
    LetterEdition edition,
    int pages,
    String signedBy,
    Instant printedAt,
    List<String> unprintable,
    LetterWay way,
    Instant chosenAt,
    List<Recipient> recipients,
    List<MailMessage> mails,
    List<SetApartCitation> setApart,
    boolean released) {}
