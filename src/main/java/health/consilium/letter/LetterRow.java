package health.consilium.letter;

import java.util.UUID;

/** Which letter it is and who signed it, without its pages. */
public record LetterRow(
    UUID id, UUID referralId, UUID evaluationId, LetterEdition edition, UUID signedBy) {}
