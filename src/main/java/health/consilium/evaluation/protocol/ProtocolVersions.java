package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.paper.PaperReader;
import health.consilium.evaluation.protocol.paper.PaperWriter;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All versions of all protocols. */
@ApplicationScoped
public class ProtocolVersions {

  @Inject EntityManager entityManager;

  /** Words never change, so each paper is read once. */
  private final Map<UUID, Protocol> read = new ConcurrentHashMap<>();

  public ProtocolShelf shelf() {
    Map<UUID, Approval> approvals = all(Approval.class, Approval::versionId);
    Map<UUID, Withdrawal> withdrawals = all(Withdrawal.class, Withdrawal::versionId);
    return new ProtocolShelf(
        entityManager
            .createQuery(
                "select v from FiledVersion v order by v.filedAt, v.id", FiledVersion.class)
            .getResultStream()
            .map(
                row ->
                    new ProtocolVersion(
                        protocol(row.id()),
                        row.shipped(),
                        row.filed(),
                        row.validity(),
                        Optional.ofNullable(approvals.get(row.id())).map(Approval::approved),
                        Optional.ofNullable(withdrawals.get(row.id())).map(Withdrawal::withdrawn)))
            .toList());
  }

  /**
   * Waits for whoever files or decides at the same moment: questions are numbered by what is there,
   * and nobody overwrites a decision that was not seen.
   */
  void workAlone() {
    entityManager
        .createNativeQuery("lock table protocol_version in share row exclusive mode")
        .executeUpdate();
  }

  /** A protocol that is there already under this number is left as it is. */
  void insert(Protocol protocol, @Nullable UUID by, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into protocol_version (id, protocol_id, number, disease, jurisdiction, sources,"
                + " paper, shipped, filed_at, filed_by) values (cast(?1 as uuid), ?2, ?3, ?4, ?5,"
                + " ?6, ?7, ?8, ?9, cast(?10 as uuid)) on conflict (protocol_id, number) do"
                + " nothing")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, protocol.id())
        .setParameter(3, protocol.number().value())
        .setParameter(4, protocol.disease().name())
        .setParameter(5, protocol.jurisdiction())
        .setParameter(6, String.join(", ", protocol.indication().sources()))
        .setParameter(7, PaperWriter.write(protocol, false))
        .setParameter(8, by == null)
        .setParameter(9, java.sql.Timestamp.from(now))
        .setParameter(10, by == null ? null : by.toString())
        .executeUpdate();
  }

  void approve(ProtocolVersion version, ProtocolVersion.Approved approved) {
    entityManager.persist(new Approval(row(version).id(), approved));
    entityManager.flush();
  }

  void withdraw(ProtocolVersion version, ProtocolVersion.Withdrawn withdrawn) {
    entityManager.persist(new Withdrawal(row(version).id(), withdrawn));
    entityManager.flush();
  }

  void hold(ProtocolVersion version, ProtocolVersion.Validity validity) {
    row(version).holds(validity);
    entityManager.flush();
  }

  private FiledVersion row(ProtocolVersion version) {
    String id = version.protocol().id();
    String number = version.protocol().number().value();
    return entityManager
        .createQuery("select v from FiledVersion v", FiledVersion.class)
        .getResultStream()
        .filter(row -> row.is(id, number))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private <T> Map<UUID, T> all(Class<T> facts, Function<T, UUID> version) {
    return entityManager
        .createQuery("select f from %s f".formatted(facts.getSimpleName()), facts)
        .getResultStream()
        .collect(Collectors.toMap(version, Function.identity()));
  }

  private Protocol protocol(UUID id) {
    return read.computeIfAbsent(
        id, unread -> PaperReader.read(paper(unread)).protocols().getFirst().protocol());
  }

  private String paper(UUID id) {
    return (String)
        entityManager
            .createNativeQuery("select paper from protocol_version where id = cast(?1 as uuid)")
            .setParameter(1, id.toString())
            .getSingleResult();
  }
}
