package health.consilium.evaluation.opinion;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer states in the letter about a colleague's opinion beside the own one.
 *
 * @param agreement null while the letter says nothing of it
 * @param words in what they differ, or what is to be added; may be empty
 */
public record Comparison(@Nullable Agreement agreement, String words) {

  public static final Comparison NONE = new Comparison(null, "");

  public boolean differsWithoutAWord() {
    return agreement == Agreement.DIFFERS && words.isBlank();
  }
}
