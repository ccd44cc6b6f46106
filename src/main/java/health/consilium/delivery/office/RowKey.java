package health.consilium.delivery.office;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a work list ended: urgent first, then longest with us. */
public record RowKey(boolean urgent, Instant queueSince, UUID id) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("([ur])(-?[0-9]{1,18})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** The key as it stands in an address. */
  public String written() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, queueSince);
    return (urgent ? "u" : "r") + micros + "_" + id;
  }

  /** The key of an address; nothing when somebody wrote their own. */
  public static Optional<RowKey> of(String written) {
    Matcher parts = FORM.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new RowKey(
            parts.group(1).equals("u"),
            Instant.EPOCH.plus(Long.parseLong(parts.group(2)), ChronoUnit.MICROS),
            UUID.fromString(parts.group(3))));
  }
}
