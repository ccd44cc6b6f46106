package health.consilium.letter.pdf.seal;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether letters are sealed, and how long the certificate still lasts. */
@ApplicationScoped
public class SealProbe implements ReadinessProbe {

  private static final Duration NOTICE = Duration.ofDays(30);

  @Inject PdfSeal seal;
  @Inject Clock clock;

  @Override
  public String name() {
    return "letter seal";
  }

  @Override
  public boolean stopsTheWork() {
    return false;
  }

  @Override
  public String complaint() {
    return standing().map(Standing::words).orElse("usable");
  }

  @Override
  public Optional<String> problem() {
    return standing().map(Standing::why);
  }

  /** What everybody may read, and what the log says beside it. */
  private record Standing(String words, String why) {}

  private Optional<Standing> standing() {
    if (!seal.isSet()) {
      return Optional.of(
          new Standing("none, letters are not sealed", "CONSILIUM_SEAL_STORE is not set"));
    }
    try {
      return standing(seal.key(), clock.instant());
    } catch (IOException
        | GeneralSecurityException
        | ProviderException
        | IllegalArgumentException broken) {
      return Optional.of(
          new Standing("not usable, no letter can be signed", String.valueOf(broken)));
    }
  }

  private static Optional<Standing> standing(SealKey key, Instant now) {
    LocalDate lastDay = LocalDate.ofInstant(key.end(), ZoneOffset.UTC);
    if (!key.isValid(now)) {
      return said("certificate not valid now, no letter can be signed", lastDay);
    }
    if (!key.isValid(now.plus(NOTICE))) {
      return said("certificate expires on " + lastDay, lastDay);
    }
    return Optional.empty();
  }

  private static Optional<Standing> said(String words, LocalDate lastDay) {
    return Optional.of(new Standing(words, "its certificate ends on " + lastDay));
  }
}
