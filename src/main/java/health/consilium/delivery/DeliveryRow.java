package health.consilium.delivery;

import health.consilium.platform.mail.MailStatus;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the delivery ledger: a letter, a mailbox, and how far it came. */
public record DeliveryRow(
    UUID id,
    ReferralNumber number,
    String recipient,
    LetterWay way,
    Release release,
    Mail mail,
    Arrival arrival,
    @Nullable UUID replacedBy,
    @Nullable Instant withdrawnAt) {

  /** When the letter was printed, and who let it go. */
  public record Release(UUID letterId, Instant printedAt, Instant releasedAt, String releasedBy) {}

  /** What became of the mail; {@code at} and {@code answer} are of the last attempt. */
  public record Mail(
      UUID id, MailStatus status, int attempts, @Nullable Instant at, String answer) {}

  /**
   * When the letter was first opened and first downloaded, as far as we know.
   *
   * <p>What a patient does on their own pages counts for every delivery of the letter; what is done
   * by a link, for the delivery of that link.
   */
  public record Arrival(@Nullable Instant opened, @Nullable Instant downloaded) {}

  public boolean accepted() {
    return mail.status() == MailStatus.ACCEPTED;
  }

  public boolean replaced() {
    return replacedBy != null;
  }

  /** The patient took the referral back, so the letter is read and sent by nobody. */
  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** It did not arrive and nothing more will happen by itself. */
  public boolean troubled() {
    return !replaced()
        && !withdrawn()
        && (mail.status() == MailStatus.PARKED || mail.status() == MailStatus.REJECTED);
  }

  /** The mail with the link left, and its link is the newest to this mailbox. */
  public boolean maySendNewLink() {
    return way == LetterWay.LINK && accepted() && !replaced() && !withdrawn();
  }

  /** The server was silent or busy ten times: the same mail can be tried again. */
  public boolean mayTryAgain() {
    return troubled() && mail.status() == MailStatus.PARKED;
  }
}
