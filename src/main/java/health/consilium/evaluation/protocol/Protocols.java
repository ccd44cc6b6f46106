package health.consilium.evaluation.protocol;

import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What may be chosen today, and every version that ever was. */
@ApplicationScoped
public class Protocols {

  @Inject ProtocolVersions versions;
  @Inject Turnaround turnaround;
  @Inject Clock clock;

  /** One version of each protocol at most, indications of this country before reference ones. */
  public List<ProtocolVersion> offered() {
    return shelf().offered(today());
  }

  public Optional<ProtocolVersion> find(String id, String number) {
    return shelf().find(id, number);
  }

  public ProtocolShelf shelf() {
    return versions.shelf();
  }

  /** In the hospital's time zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  public ZoneId zone() {
    return turnaround.zone();
  }
}
