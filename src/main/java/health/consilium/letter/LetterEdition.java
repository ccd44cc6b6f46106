package health.consilium.letter;

import java.io.Serializable;

/**
 * Which of a referral's letters it is.
 *
 * @param addendum the how manieth addendum to that edition; 0 for the edition itself
 */
public record LetterEdition(int edition, int addendum) implements Serializable {

  public boolean adds() {
    return addendum > 0;
  }

  /** It is this edition, or belongs to it. */
  public boolean isOf(LetterEdition other) {
    return edition == other.edition;
  }
}
