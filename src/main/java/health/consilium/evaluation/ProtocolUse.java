package health.consilium.evaluation;

import health.consilium.account.Administrator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Tells an administrator which versions of a protocol evaluations use. */
@ApplicationScoped
@Transactional
public class ProtocolUse {

  /** How many evaluations that are being written use a version, and how many that are signed. */
  public record Count(long open, long signed) {

    public static final Count NONE = new Count(0, 0);
  }

  @Inject Evaluations evaluations;

  /** By the version's number; a version that nobody uses is not there. */
  public Map<String, Count> of(String protocolId, Administrator administrator) {
    return evaluations.using(protocolId);
  }
}
