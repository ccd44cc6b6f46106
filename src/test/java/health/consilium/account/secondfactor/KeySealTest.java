package health.consilium.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.SettingsFixture;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeySealTest {

  private static final String OLD = key(1);
  private static final String NEW = key(2);

  private final UUID owner = UUID.randomUUID();
  private final SharedKey shared = SharedKey.random();

  @Test
  void opensWhatAnOlderMasterKeyClosed() {
    byte[] closed = seal(OLD).close(owner, shared);

    assertThat(seal(NEW + "," + OLD).open(owner, closed).typed()).isEqualTo(shared.typed());
    assertThat(seal(NEW + "," + OLD).first()).isNotEqualTo(seal(OLD).first());
  }

  @Test
  void opensNothingOfAnotherAccountOrAnotherPortal() {
    byte[] closed = seal(OLD).close(owner, shared);

    assertThatThrownBy(() -> seal(OLD).open(UUID.randomUUID(), closed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> seal(NEW).open(owner, closed))
        .isInstanceOf(IllegalStateException.class);
  }

  private static KeySeal seal(String keys) {
    Map<String, String> environment = SettingsFixture.least();
    environment.put("CONSILIUM_VAULT_KEY", keys);
    return new KeySeal(Settings.from(environment));
  }

  private static String key(int first) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) first;
    return Base64.getEncoder().encodeToString(bytes);
  }
}
