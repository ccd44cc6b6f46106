/**
 * The pages on which a colleague is asked, and answers.
 *
 * <p>The colleague's page shows the records and what the patient told, never the room.
 */
@NullMarked
package health.consilium.evaluation.secondread.web;

import org.jspecify.annotations.NullMarked;
