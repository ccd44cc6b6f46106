package health.consilium.evaluation;

import health.consilium.records.PageFrame;
import jakarta.json.bind.annotation.JsonbCreator;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in the records a statement stands: a record and its page, counted from 1, and on the page
 * perhaps a part of its picture or the words that are quoted.
 *
 * @param frame null for the whole page
 * @param passage in one line, cut when it is longer than anybody quotes; empty for the whole page
 */
public record Citation(UUID recordId, int page, @Nullable PageFrame frame, String passage) {

  /** Of the letters of a passage. */
  public static final int LONGEST = 300;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** A citation that was kept before there were frames and passages is of the whole page. */
  @JsonbCreator
  public Citation {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1");
    }
    passage = cut(SPACE.matcher(Objects.requireNonNullElse(passage, "")).replaceAll(" ").strip());
  }

  /** The whole page. */
  public Citation(UUID recordId, int page) {
    this(recordId, page, null, "");
  }

  /** Never within a letter that takes two places. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }
}
