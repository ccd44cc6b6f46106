package health.consilium.records.tus;

import static health.consilium.records.tus.Phone.header;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.support.Held;
import health.consilium.support.PortalServer;
import health.consilium.support.SparePortal;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The portal dies without a word while files come in. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SparePortal.LOCK)
class KilledUploadIT {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void losesNothingThatItSaidItHas() throws Exception {
    PortalServer portal = SparePortal.ready();
    Phone phone = Phone.ofAPatient(portal.address(), portal.database());
    byte[] stored = Phone.photo(3 * MEGABYTE);
    byte[] filed = Phone.photo(2 * MEGABYTE);
    String first = phone.begins("stored.jpg", stored);
    String second = phone.begins("filed.jpg", filed);
    phone.sends(first, stored, 0, MEGABYTE);
    phone.sends(second, filed, 0, MEGABYTE);

    // one dies between the vault and the list of parts, the other in the middle of the filing
    try (Held held = new Held(portal.database());
        Phone.Line one = phone.line(first, MEGABYTE, MEGABYTE);
        Phone.Line other = phone.line(second, MEGABYTE, MEGABYTE)) {
      held.before("insert", "vault_part", "new.number = 2 and new.whole = '" + id(first) + "'");
      held.before("insert", "record_file", "true");
      one.brings(stored, MEGABYTE, MEGABYTE);
      other.brings(filed, MEGABYTE, MEGABYTE);
      await().atMost(ofMinutes(1)).until(() -> held.waiting() == 2);
      portal.kill();
    }
    SparePortal.startAgain();

    Phone again = phone.signedInAgain();
    assertThat(again.offset(first)).isEqualTo(MEGABYTE);
    assertThat(again.offset(second)).isEqualTo(MEGABYTE);
    assertThat(again.hears(second).getString("state")).isEqualTo("running");
    assertArrives(again, first, stored);
    assertArrives(again, second, filed);
  }

  private static void assertArrives(Phone phone, String address, byte[] file) {
    var answer = phone.sends(address, file, phone.offset(address));
    assertThat(header(answer, "Consilium-Outcome")).isEqualTo("filed");
    JsonObject told = phone.hears(address);
    assertThat(phone.downloads(told.getString("fileId"))).isEqualTo(file);
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
