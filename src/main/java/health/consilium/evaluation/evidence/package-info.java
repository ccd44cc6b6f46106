/**
 * What a referral says to each criterion: sentences with their pages and their age, for whoever
 * answers it.
 *
 * <p>Which facts belong to a criterion is what its paper names as inputs. Only where the question
 * is a plain comparison, and what is known is certain, recent and of one voice, an answer is
 * proposed; it counts for nothing until a reviewer accepts it, and what was accepted or changed is
 * kept. There is no score. Nothing is asked of the database for a single criterion.
 */
@NullMarked
package health.consilium.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
