package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.util.List;

/** Pages of one record, in the words that stand in a text, and what they name. */
public record CitedPlace(String words, List<Citation> citations) {}
