package health.consilium.evaluation;

import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.evaluation.protocol.paper.Protocol;

/** A protocol in the version that an evaluation chose, and where that version stands today. */
public record VersionInUse(ProtocolVersion version, Standing standing) {

  public Protocol protocol() {
    return version.protocol();
  }

  /** Whether nothing may be signed with it any more. */
  public boolean isOutOfUse() {
    return switch (standing) {
      case WITHDRAWN, REPLACED, OFF, IN_PREPARATION -> true;
      case DRAFT, APPROVED, NOT_YET, EXPIRED -> false;
    };
  }
}
