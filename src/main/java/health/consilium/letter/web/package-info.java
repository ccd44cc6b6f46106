/**
 * Where a reviewer sees the letter before signing it.
 *
 * <p>The real PDF from the real printer, marked on every page as a preview.
 */
@NullMarked
package health.consilium.letter.web;

import org.jspecify.annotations.NullMarked;
