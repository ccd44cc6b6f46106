/**
 * What a reviewer writes often: phrases with a name, in one language, inserted where the caret is.
 *
 * <p>Each reviewer has their own and sees nobody else's. A phrase that was inserted is the
 * reviewer's text like any other; nothing remembers where it came from.
 */
@NullMarked
package health.consilium.evaluation.phrase;

import org.jspecify.annotations.NullMarked;
