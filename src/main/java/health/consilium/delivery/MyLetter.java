package health.consilium.delivery;

import java.util.List;

/** That a patient's letter may be read, and what was added to it. */
public record MyLetter(List<Addendum> addenda) {

  /** The how manieth addendum it is. */
  public record Addendum(int number) {}
}
