package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot wait, what was advised, and who was told it.
 *
 * @param at when they were told, by the clock of the hospital
 */
public record LetterUrgentFinding(
    String finding,
    String advice,
    String toldTo,
    @Nullable LocalDateTime at,
    List<Citation> citations) {}
