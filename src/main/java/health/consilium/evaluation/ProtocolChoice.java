package health.consilium.evaluation;

import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.protocol.ProtocolShelf;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which protocols an evaluation is measured by.
 *
 * <p>What was chosen stays in its version until its reviewer takes the newer one; what is chosen
 * afresh comes in the version that is offered on the day.
 *
 * @param before as the evaluation was kept
 */
public record ProtocolChoice(List<ChosenProtocol> before, ProtocolShelf shelf, LocalDate day) {

  /**
   * Those of the ids that may be chosen; what was chosen first stands first.
   *
   * @param newer the ids of which the newer version is wanted
   * @param indications what was concluded, by the protocol's id
   */
  public List<ChosenProtocol> of(
      List<String> ids, Set<String> newer, Map<String, IndicationDocumented> indications) {
    Stream<String> kept = before.stream().map(ChosenProtocol::id).filter(ids::contains);
    return Stream.concat(kept, ids.stream())
        .distinct()
        .map(id -> chosen(id, newer.contains(id), indications.get(id)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private @Nullable ChosenProtocol chosen(
      String id, boolean newer, @Nullable IndicationDocumented indication) {
    String kept =
        before.stream()
            .filter(chosen -> chosen.id().equals(id))
            .map(ChosenProtocol::version)
            .findFirst()
            .orElse(null);
    String offered = shelf.offered(id, day).map(ProtocolChoice::number).orElse(null);
    if (kept == null) {
      return offered == null ? null : new ChosenProtocol(id, offered, indication);
    }
    if (!newer || offered == null) {
      return new ChosenProtocol(id, kept, indication);
    }
    boolean stands = sameIndication(id, kept, offered);
    return new ChosenProtocol(id, offered, stands ? indication : null);
  }

  /** What was concluded stands only on the same words and the same questions. */
  private boolean sameIndication(String id, String kept, String offered) {
    return Objects.equals(indication(id, kept), indication(id, offered));
  }

  private List<String> indication(String id, String number) {
    return shelf.find(id, number).map(ProtocolVersion::protocol).stream()
        .flatMap(
            protocol ->
                Stream.concat(
                    Stream.of(protocol.indication().text()),
                    protocol.approvedIndication().stream().map(Criterion::key)))
        .toList();
  }

  private static String number(ProtocolVersion version) {
    return version.protocol().number().value();
  }
}
