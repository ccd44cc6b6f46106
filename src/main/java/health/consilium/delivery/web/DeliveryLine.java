package health.consilium.delivery.web;

import health.consilium.delivery.DeliveryRow;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.mail.MailStatus;

/** One delivery as a line of the ledger in words. */
public record DeliveryLine(
    String id,
    String number,
    LetterEdition edition,
    String recipient,
    String way,
    Times times,
    String mail,
    String left,
    boolean bad,
    boolean replaced) {

  /** When the letter came how far; empty where it did not yet. */
  public record Times(String printed, String released, String opened, String downloaded) {}

  static DeliveryLine of(DeliveryRow row, OfficeWords words) {
    return new DeliveryLine(
        row.id().toString(),
        row.number().value(),
        row.release().edition(),
        row.recipient(),
        words.word("coordinator.file.way", row.way()),
        new Times(
            words.moment(row.release().printedAt()),
            words.moment(row.release().releasedAt()),
            words.moment(row.arrival().opened()),
            words.moment(row.arrival().downloaded())),
        mail(row, words),
        left(row, words),
        row.troubled() || (row.held() && !row.corrected()),
        row.replaced() || row.corrected());
  }

  /** How far the mail is: when it was accepted, or what holds it up. */
  static String mail(DeliveryRow row, OfficeWords words) {
    if (row.replaced()) {
      return words.say("delivery.state.REPLACED");
    }
    if (row.corrected() || row.held()) {
      return recalled(row, words);
    }
    if (row.unsent()) {
      return row.mayHaveLeft() ? left(row, words) : words.say("delivery.state.UNSENT");
    }
    if (row.withdrawn() && row.mail().status() == MailStatus.STOPPED) {
      return recalled(row, words);
    }
    DeliveryRow.Mail mail = row.mail();
    if (mail.status() == MailStatus.WAITING && mail.attempts() > 0) {
      return words.say("delivery.state.TRYING", mail.attempts());
    }
    String state = words.word("delivery.state", mail.status());
    return mail.at() == null ? state : state + " " + words.moment(mail.at());
  }

  private static String recalled(DeliveryRow row, OfficeWords words) {
    String why = words.say("delivery.state." + why(row));
    String left = left(row, words);
    return left.isEmpty() ? why : words.say("delivery.state.recalled", why, left);
  }

  private static String why(DeliveryRow row) {
    if (row.withdrawn()) {
      return "STOPPED";
    }
    return row.corrected() ? "CORRECTED" : "HELD";
  }

  /** When the letter left, or what speaks for it; empty when it certainly did not. */
  private static String left(DeliveryRow row, OfficeWords words) {
    if (row.mail().underWay()) {
      return words.say("delivery.left.now");
    }
    if (row.accepted()) {
      return words.say("delivery.left", words.moment(row.mail().at()));
    }
    if (row.left()) {
      return words.say("delivery.left.read");
    }
    return row.mail().unsure()
        ? words.say("delivery.left.perhaps", words.moment(row.mail().unsureAt()))
        : "";
  }
}
