package health.consilium.account.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address of this portal to go back to; an address of anywhere else is none. */
final class ReturnAddress {

  private static final int LONGEST = 500;
  private static final Pattern OURS =
      Pattern.compile("/([A-Za-z0-9_.-]+/)*[A-Za-z0-9_.-]*(\\?[A-Za-z0-9_.=&%+-]*)?");

  private ReturnAddress() {}

  static Optional<String> of(@Nullable String wanted) {
    return Optional.ofNullable(wanted)
        .filter(address -> address.length() <= LONGEST && OURS.matcher(address).matches());
  }
}
