package health.consilium.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a referral in a line: urgent first, then the longest with us. */
public record QueueKey(boolean urgent, Instant since, UUID referralId) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("([ur])(-?\\d{1,16})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** The key as it stands in an address. */
  public String text() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, since);
    return (urgent ? "u" : "r") + micros + "-" + referralId;
  }

  /** Empty when the text is no key. */
  public static Optional<QueueKey> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Instant since = Instant.EPOCH.plus(Long.parseLong(matcher.group(2)), ChronoUnit.MICROS);
    return Optional.of(
        new QueueKey(matcher.group(1).equals("u"), since, UUID.fromString(matcher.group(3))));
  }
}
