package health.consilium.platform.settings;

import static health.consilium.platform.settings.SettingsReader.PREFIX;

import health.consilium.platform.settings.Settings.Seal;
import health.consilium.platform.settings.Settings.SealStore;
import health.consilium.platform.settings.Settings.TimeAuthority;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what the letters' seal is made with. */
final class SealReader {

  private final SettingsReader settings;

  SealReader(SettingsReader settings) {
    this.settings = settings;
  }

  Optional<Seal> read() {
    Optional<TimeAuthority> time = time();
    if (settings.find("SEAL_STORE").isEmpty()) {
      refuseWithoutStore();
      return Optional.empty();
    }
    return Optional.of(
        new Seal(
            store(settings.required("SEAL_STORE", Path.of("/"), Notation::absolute)),
            settings.find("SEAL_ALIAS"),
            settings.required("SEAL_PASSWORD", "", text -> text),
            time));
  }

  /** Who names a server of time means to seal: nothing of it is passed over in silence. */
  private void refuseWithoutStore() {
    for (String other : new String[] {"SEAL_TYPE", "SEAL_ALIAS", "SEAL_PASSWORD", "TSA"}) {
      if (settings.find(other).isPresent()) {
        settings.problem(PREFIX + other + " needs " + PREFIX + "SEAL_STORE");
      }
    }
  }

  private SealStore store(Path file) {
    return settings.optional(
        "SEAL_TYPE",
        new SealStore.Pkcs12(file),
        text ->
            switch (text) {
              case "pkcs12" -> new SealStore.Pkcs12(file);
              case "pkcs11" -> new SealStore.Pkcs11(file);
              default -> throw new IllegalArgumentException("no kind of store");
            });
  }

  private Optional<TimeAuthority> time() {
    var credentials = settings.credentials("TSA");
    return settings.optional(
        "TSA",
        Optional.empty(),
        text -> Optional.of(new TimeAuthority(Notation.webAddress(text), credentials)));
  }
}
