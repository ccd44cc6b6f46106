package health.consilium.evaluation.proposal;

/**
 * What a reviewer has to know about how far the rules read.
 *
 * @param pagesLeft pages that say too much to be read by rules
 * @param linesLeft lines beyond the most that are proposed
 * @param valuesLeft values beyond the most that are proposed
 * @param goesOn whether pages changed that are not read yet
 */
public record ReadSoFar(int pagesLeft, int linesLeft, int valuesLeft, boolean goesOn) {

  public static final ReadSoFar NOTHING_LEFT = new ReadSoFar(0, 0, 0, false);
}
