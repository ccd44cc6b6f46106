/**
 * Accounts of patients and staff, and the people who act.
 *
 * <p>The four actors are types: a desk that takes a {@link Reviewer} cannot be called by anyone
 * else, and only {@link SignedInUser} makes one. Nothing about a role is kept in the session; the
 * account is read again for every request, so that disabling it ends its work at once.
 */
@NullMarked
package health.consilium.account;

import org.jspecify.annotations.NullMarked;
