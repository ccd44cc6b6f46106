/**
 * The letter on paper: one template, the fonts and the typesetter.
 *
 * <p>The only place that knows openhtmltopdf and Thymeleaf. Fonts are read once and shared by all
 * letters; a character that none of them has is printed as a box and reported. Nothing is ever
 * fetched from outside while a letter is set.
 */
@NullMarked
package health.consilium.letter.pdf;

import org.jspecify.annotations.NullMarked;
