/**
 * The course of an illness as drawings: what was confirmed and accepted, laid out in time.
 *
 * <p>Here are only coordinates; the pages draw them as SVG and say the same in a table. Nothing
 * proposed is drawn, and nothing here asks a server.
 */
@NullMarked
package health.consilium.evaluation.timeline;

import org.jspecify.annotations.NullMarked;
