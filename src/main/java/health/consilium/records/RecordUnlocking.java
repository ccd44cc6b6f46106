package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Takes the password of a locked PDF. Until the copy is made it lies in the vault, closed with the
 * referral's key like a file; afterwards nowhere.
 */
@ApplicationScoped
public class RecordUnlocking {

  private static final int LONGEST = 200;

  @Inject LockedFiles locked;
  @Inject RecordVault vault;

  /** Does nothing to a file that waits for no password, or no longer. */
  public void unlock(UUID fileId, String password, Patient patient) {
    UUID referralId = locked.referralOf(fileId, patient);
    if (password.isBlank() || password.length() > LONGEST) {
      throw new NoPassword();
    }
    try {
      order(fileId, referralId, password.getBytes(StandardCharsets.UTF_8), patient);
    } catch (IOException e) {
      throw new UncheckedIOException("a password cannot be kept", e);
    }
  }

  private void order(UUID fileId, UUID referralId, byte[] password, Patient patient)
      throws IOException {
    UUID name = vault.put(referralId, new ByteArrayInputStream(password)).name();
    try {
      if (!locked.orderAgain(fileId, name, patient)) {
        vault.delete(name);
      }
    } catch (Refusal e) {
      vault.delete(name);
      throw e;
    }
  }
}
