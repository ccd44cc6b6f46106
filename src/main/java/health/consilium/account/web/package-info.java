/**
 * The pages of accounts and the way in.
 *
 * <p>The way in reads the account again for every request and keeps nothing but its id in the
 * session. A stranger in a protected folder is sent to sign in; a person of the wrong role is told
 * that there is no such page.
 */
@NullMarked
package health.consilium.account.web;

import org.jspecify.annotations.NullMarked;
