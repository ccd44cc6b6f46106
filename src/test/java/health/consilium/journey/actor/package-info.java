/**
 * The people of the journeys.
 *
 * <p>Each act is a sentence, and ends only when the person has seen that it worked. They know the
 * portal as people do: by its pages, its words in their own language, and their mail.
 */
@NullMarked
package health.consilium.journey.actor;

import org.jspecify.annotations.NullMarked;
