package health.consilium.letter.pdf.seal;

/**
 * How a seal is named in the file.
 *
 * @param hospital whose seal it is
 * @param field what a screen reader says of it
 */
public record SealTitle(String hospital, String field) {}
