/**
 * The international office: its work lists and what it sees of one referral.
 *
 * <p>A work list is not kept anywhere: it is a question to the database, and its count is the same
 * question with a cap. Lists are paged by key, so page nine costs what page one costs. A row is
 * read with everything that it shows in one query.
 */
@NullMarked
package health.consilium.delivery.office;

import org.jspecify.annotations.NullMarked;
