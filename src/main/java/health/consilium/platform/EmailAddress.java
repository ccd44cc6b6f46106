package health.consilium.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that is safe to write into a mail's header.
 *
 * <p>Stricter than the standard: no quotes, comments, spaces, control characters or line ends. Kept
 * in lower case, so that one mailbox is one account.
 */
public record EmailAddress(String value) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  public EmailAddress {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** What a person typed, or nothing when it is no address. */
  public static Optional<EmailAddress> parse(String typed) {
    String tidy = typed.strip().toLowerCase(Locale.ROOT);
    return hasShape(tidy) ? Optional.of(new EmailAddress(tidy)) : Optional.empty();
  }

  public static EmailAddress of(String typed) {
    return parse(typed).orElseThrow(() -> new IllegalArgumentException("not an e-mail address"));
  }

  /** The half behind the @. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean hasShape(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL_PART
        && SHAPE.matcher(text).matches();
  }
}
