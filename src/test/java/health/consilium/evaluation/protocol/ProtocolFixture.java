package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.ProtocolVersion.Approved;
import health.consilium.evaluation.protocol.ProtocolVersion.Filed;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.ProtocolVersion.Withdrawn;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Paper.Written;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.evaluation.protocol.paper.VersionNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Protocols as they come with the portal, and what becomes of them. */
public final class ProtocolFixture {

  public static final String EQUE_CEL = "CN-EQUECEL-RRMM";
  public static final Instant FILED = Instant.parse("2026-11-23T08:00:00Z");

  private ProtocolFixture() {}

  public static Protocol shipped(String id) {
    return ShippedProtocols.read().protocols().stream()
        .map(Written::protocol)
        .filter(protocol -> protocol.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** As a fresh portal has them. */
  public static ProtocolShelf shelf(ProtocolVersion... more) {
    List<ProtocolVersion> versions = new ArrayList<>();
    ShippedProtocols.read().protocols().stream()
        .map(written -> draft(written.protocol()))
        .forEach(versions::add);
    versions.addAll(List.of(more));
    return new ProtocolShelf(List.copyOf(versions));
  }

  /** Came with the portal. */
  public static ProtocolVersion draft(Protocol protocol) {
    return new ProtocolVersion(
        protocol,
        true,
        new Filed(FILED, null),
        Validity.ALWAYS,
        Optional.empty(),
        Optional.empty());
  }

  public static ProtocolVersion broughtIn(Protocol protocol) {
    return new ProtocolVersion(
        protocol,
        false,
        new Filed(FILED, UUID.randomUUID()),
        Validity.ALWAYS,
        Optional.empty(),
        Optional.empty());
  }

  public static ProtocolVersion approved(Protocol protocol, Validity validity) {
    return new ProtocolVersion(
        protocol,
        false,
        new Filed(FILED, UUID.randomUUID()),
        validity,
        Optional.of(new Approved(FILED, "Prof. Shen", UUID.randomUUID())),
        Optional.empty());
  }

  public static ProtocolVersion withdrawn(ProtocolVersion version) {
    return new ProtocolVersion(
        version.protocol(),
        version.shipped(),
        version.filed(),
        version.validity(),
        version.approved(),
        Optional.of(new Withdrawn(FILED, "The label changed.", UUID.randomUUID())));
  }

  /** The same under another number. */
  public static Protocol as(String number, Protocol protocol) {
    return new Protocol(
        protocol.id(),
        new VersionNumber(number),
        protocol.title(),
        protocol.titleZh(),
        protocol.disease(),
        protocol.productId(),
        protocol.jurisdiction(),
        protocol.indication(),
        protocol.note(),
        protocol.approvedIndication(),
        protocol.benefitRisk());
  }

  /** Asks one of its questions in other words, and so as the next revision. */
  public static Protocol asking(String criterion, String question, Protocol protocol) {
    Protocol reworded =
        protocol.asking(
            asked ->
                asked.id().equals(criterion)
                    ? new Criterion(
                        asked.id(),
                        asked.revision(),
                        asked.kind(),
                        asked.group(),
                        asked.diseases(),
                        question,
                        asked.labelZh(),
                        asked.evidence(),
                        asked.inputs(),
                        asked.displayRule(),
                        asked.hint(),
                        asked.limits(),
                        asked.maxAgeDays(),
                        asked.sources(),
                        asked.sourceStatus())
                    : asked);
    return new Wordings(shelf()).number(reworded);
  }
}
