package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.ProtocolVersion.Approved;
import health.consilium.evaluation.protocol.paper.Paper.Written;
import health.consilium.evaluation.protocol.paper.Protocol;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Files the protocols that come with the portal when they are not there yet. */
@ApplicationScoped
@Transactional
public class FirstProtocols {

  @Inject ProtocolVersions versions;
  @Inject Clock clock;

  /** A later observer than the migration of the database, which has a priority of its own. */
  public void file(@Observes Startup startup) {
    versions.workAlone();
    ProtocolShelf shelf = versions.shelf();
    var wordings = new Wordings(shelf);
    ShippedProtocols.read().protocols().stream()
        .filter(written -> !isThere(shelf, written.protocol()))
        .forEach(written -> file(written, wordings));
  }

  private void file(Written written, Wordings wordings) {
    Protocol protocol = wordings.number(written.protocol());
    Instant now = clock.instant();
    versions.insert(protocol, null, now);
    if (written.approved()) {
      versions
          .shelf()
          .find(protocol.id(), protocol.number().value())
          .ifPresent(version -> versions.approve(version, new Approved(now, "", null)));
    }
  }

  private static boolean isThere(ProtocolShelf shelf, Protocol protocol) {
    return shelf.find(protocol.id(), protocol.number().value()).isPresent();
  }
}
