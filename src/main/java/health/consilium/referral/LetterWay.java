package health.consilium.referral;

/**
 * How the letter travels, as the patient chose: attached to the mail or behind an expiring link.
 */
public enum LetterWay {
  ATTACHED,
  LINK
}
