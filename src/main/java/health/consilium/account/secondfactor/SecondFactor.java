package health.consilium.account.secondfactor;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** How far somebody's second factor is, as its owner sees it. */
public sealed interface SecondFactor extends Serializable {

  /** There is none. */
  record Missing() implements SecondFactor {}

  /** The picture is shown; the app's first code is awaited. */
  record Offered(String key, String address) implements SecondFactor {

    @Override
    public String toString() {
      return "an offered second factor";
    }
  }

  /** Codes of the app count, and so many recovery codes do still. */
  record InForce(Instant since, long recoveryCodes) implements SecondFactor {}

  default boolean isInForce() {
    return this instanceof InForce;
  }

  default Optional<Offered> offered() {
    return this instanceof Offered offered ? Optional.of(offered) : Optional.empty();
  }

  default Optional<InForce> inForce() {
    return this instanceof InForce inForce ? Optional.of(inForce) : Optional.empty();
  }
}
