package health.consilium.delivery;

import health.consilium.referral.ReferralNumber;

/** A letter's PDF as it was printed at signing, with the name it travels under. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are handed on once
public record LetterFile(String fileName, byte[] pdf) {

  /** What an addendum is called differs from its letter, so that neither overwrites the other. */
  static String nameOf(ReferralNumber number, int addendum) {
    return addendum == 0
        ? number.value() + ".pdf"
        : "%s-addendum-%d.pdf".formatted(number.value(), addendum);
  }
}
