package health.consilium.evaluation.protocol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All versions of all protocols, and which of them may be chosen. */
public record ProtocolShelf(List<ProtocolVersion> versions) {

  private static final Comparator<ProtocolVersion> BY_NUMBER =
      Comparator.comparing(version -> version.protocol().number());

  /** Where a version stands among the others: the first approved one ends the time of drafts. */
  public Standing standing(ProtocolVersion version, LocalDate day) {
    Standing alone = version.standing(day);
    Optional<ProtocolVersion> inForce =
        of(version.protocol().id()).stream().filter(other -> other.endsDrafts(day)).findFirst();
    if (alone != Standing.DRAFT || inForce.isEmpty()) {
      return alone;
    }
    boolean newer = BY_NUMBER.compare(version, inForce.get()) > 0;
    return newer ? Standing.IN_PREPARATION : Standing.REPLACED;
  }

  /** One of each protocol at most, indications of this country before reference ones. */
  public List<ProtocolVersion> offered(LocalDate day) {
    return byProtocol().keySet().stream()
        .flatMap(id -> offered(id, day).stream())
        .sorted(Comparator.comparing(version -> version.protocol().referenceOnly()))
        .toList();
  }

  /**
   * What may be chosen now of a protocol: the newest that is approved and valid. As long as none
   * was ever in force, the newest draft that came with the portal: what a hospital has withdrawn
   * does not come back as a draft.
   */
  public Optional<ProtocolVersion> offered(String id, LocalDate day) {
    return of(id).stream().filter(version -> standing(version, day).isOffered()).findFirst();
  }

  public Optional<ProtocolVersion> find(String id, String number) {
    return versions.stream().filter(version -> version.is(id, number)).findFirst();
  }

  /** The versions of one protocol, the newest first. */
  public List<ProtocolVersion> of(String id) {
    return versions.stream()
        .filter(version -> version.protocol().id().equals(id))
        .sorted(BY_NUMBER.reversed())
        .toList();
  }

  /** The version that came before, as far as there is one. */
  public Optional<ProtocolVersion> before(ProtocolVersion version) {
    return of(version.protocol().id()).stream()
        .filter(other -> BY_NUMBER.compare(other, version) < 0)
        .findFirst();
  }

  /** The versions by their protocol, in the order in which the protocols came. */
  public Map<String, List<ProtocolVersion>> byProtocol() {
    return versions.stream()
        .collect(
            Collectors.groupingBy(
                version -> version.protocol().id(), LinkedHashMap::new, Collectors.toList()));
  }
}
