package health.consilium.delivery;

import health.consilium.letter.LetterEdition;
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
    Recall recall) {

  /** Which letter, when it was printed, and who let it go. */
  public record Release(
      UUID letterId,
      LetterEdition edition,
      Instant printedAt,
      Instant releasedAt,
      String releasedBy) {}

  /**
   * What became of the mail; {@code at} and {@code answer} are of the last attempt.
   *
   * @param underWay whether it is being handed to the mail server at this moment
   * @param unsureAt when the answer to an attempt was lost last, so that it may have left
   */
  public record Mail(
      UUID id,
      MailStatus status,
      int attempts,
      @Nullable Instant at,
      String answer,
      boolean underWay,
      @Nullable Instant unsureAt) {

    public boolean unsure() {
      return unsureAt != null;
    }
  }

  /**
   * When the letter was first opened and first downloaded, as far as we know.
   *
   * <p>What a patient does on their own pages counts for every delivery of the letter; what is done
   * by a link, for the delivery of that link.
   */
  public record Arrival(@Nullable Instant opened, @Nullable Instant downloaded) {}

  /**
   * Why nobody opens or sends the letter any more.
   *
   * @param withdrawnAt when the patient took the referral back
   * @param heldAt since when it is held back because it rests on another person's page
   * @param corrected whether a corrected edition is written or takes its place already
   */
  public record Recall(
      @Nullable Instant withdrawnAt, @Nullable Instant heldAt, boolean corrected) {}

  public boolean accepted() {
    return mail.status() == MailStatus.ACCEPTED;
  }

  public boolean replaced() {
    return replacedBy != null;
  }

  /** The patient took the referral back, so the letter is read and sent by nobody. */
  public boolean withdrawn() {
    return recall.withdrawnAt() != null;
  }

  /** The letter rests on another person's page. */
  public boolean held() {
    return recall.heldAt() != null;
  }

  public boolean corrected() {
    return recall.corrected();
  }

  /** This is how the patient has the letter, or will have it. */
  public boolean stands() {
    return !replaced() && !withdrawn() && !held() && !corrected();
  }

  /** It did not arrive and nothing more will happen by itself. */
  public boolean troubled() {
    return stands()
        && !mail.underWay()
        && switch (mail.status()) {
          case PARKED, REJECTED, STOPPED -> true;
          case WAITING, ACCEPTED -> false;
        };
  }

  /** It was called back before it left, while it was held. */
  public boolean unsent() {
    return mail.status() == MailStatus.STOPPED && !withdrawn();
  }

  /** Somebody has it, or a mail with which it can be had. */
  public boolean left() {
    return accepted() || arrival.opened() != null || arrival.downloaded() != null;
  }

  /** Nobody knows for sure that it did not. */
  public boolean mayHaveLeft() {
    return left() || mail.underWay() || mail.unsure();
  }

  /** The mail with the link left, and its link is the newest to this mailbox. */
  public boolean maySendNewLink() {
    return way == LetterWay.LINK && accepted() && stands();
  }

  /** The server was silent or busy for too long: the same mail can be tried again. */
  public boolean mayTryAgain() {
    return troubled() && mail.status() == MailStatus.PARKED;
  }
}
