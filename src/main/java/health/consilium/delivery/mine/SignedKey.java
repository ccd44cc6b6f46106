package health.consilium.delivery.mine;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an evaluation among those that a reviewer signed: the newest first. */
public record SignedKey(Instant signedAt, UUID evaluationId) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,16})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** The key as it stands in an address. */
  public String text() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, signedAt) + "-" + evaluationId;
  }

  /** Empty when the text is no key. */
  public static Optional<SignedKey> of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Instant signedAt = Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS);
    return Optional.of(new SignedKey(signedAt, UUID.fromString(matcher.group(2))));
  }
}
