/**
 * The words of records, before anybody says what they mean for the illness.
 *
 * <p>{@link PageWords} is a page, {@link Passage} a place on it; {@link Lexicon} knows the words of
 * a table, {@link Calendar} the dates in which people write. All of it is the JDK's only: no rule
 * here asks a server, and none guesses.
 */
@NullMarked
package health.consilium.evaluation.passage;

import org.jspecify.annotations.NullMarked;
