package health.consilium.evaluation.protocol;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version as it stood on a page: whoever decides about it decides about what was shown.
 *
 * @param decisions its days, when it was approved and when it was withdrawn
 */
public record ShownVersion(String protocolId, String number, String decisions) {

  public static ShownVersion of(ProtocolVersion version) {
    return new ShownVersion(
        version.protocol().id(),
        version.protocol().number().value(),
        Stream.of(
                version.validity(),
                version.approved().map(ProtocolVersion.Approved::at),
                version.withdrawn().map(ProtocolVersion.Withdrawn::at))
            .map(Objects::toString)
            .collect(Collectors.joining(" ")));
  }

  /** As a page carried it; what no page carried was never shown. */
  public static ShownVersion read(String protocolId, String carried) {
    String[] parts = carried.split(" ", 2);
    return new ShownVersion(protocolId, parts[0], parts.length > 1 ? parts[1] : "");
  }

  public String carried() {
    return number + " " + decisions;
  }
}
