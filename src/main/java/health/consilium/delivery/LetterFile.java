package health.consilium.delivery;

/** A letter's PDF as it was printed at signing, with the name it travels under. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; the bytes are handed on once
public record LetterFile(String fileName, byte[] pdf) {}
