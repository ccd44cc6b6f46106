package health.consilium.delivery;

import java.util.List;

/** One edition of a patient's letter, how it stands, and what was added to it and may be read. */
public record MyLetter(int edition, LetterStanding standing, List<Addendum> addenda) {

  /** The how manieth addendum it is. */
  public record Addendum(int number) {}
}
