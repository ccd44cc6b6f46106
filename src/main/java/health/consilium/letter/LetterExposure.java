package health.consilium.letter;

import health.consilium.evaluation.Confirmed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The medicines that the confirmed lines name, class by class, frozen with the letter. */
public record LetterExposure(List<OfClass> classes) {

  static final LetterExposure NONE = new LetterExposure(List.of());

  /** A class as it is called everywhere, "" for medicines of none. */
  public record OfClass(String name, List<Had> medicines) {}

  /** A medicine that was given, and what the physician says of it; that may be nothing. */
  public record Had(
      String medicine, @Nullable Confirmed refractory, @Nullable Confirmed intolerant) {}
}
