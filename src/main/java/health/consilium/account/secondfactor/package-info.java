/**
 * The second factor of staff: an authenticator app on their phone, and codes on paper for the day
 * on which the phone is gone.
 *
 * <p>The shared key is kept closed by the master keys of the settings, a recovery code as a hash. A
 * code counts once. The surprise: while somebody sets it up, nothing is in force yet; only a right
 * code from the app proves that the key arrived there.
 */
@NullMarked
package health.consilium.account.secondfactor;

import org.jspecify.annotations.NullMarked;
