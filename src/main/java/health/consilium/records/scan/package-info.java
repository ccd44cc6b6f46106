/**
 * The virus scanner, as clamd speaks: every byte is streamed to it, and only its own word counts.
 *
 * <p>A scanner that is silent, gone or looked at less than the whole has said nothing: the file
 * waits to be checked. Knows nothing of what becomes of a file that is found bad.
 */
@NullMarked
package health.consilium.records.scan;

import org.jspecify.annotations.NullMarked;
