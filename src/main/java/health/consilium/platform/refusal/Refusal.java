package health.consilium.platform.refusal;

import java.util.List;
import java.util.Locale;

/**
 * A rule that the person ran into, told in one sentence.
 *
 * <p>The sentence stands in the message bundle under {@code refusal.} and the class's name: {@code
 * AlreadyClaimed} reads {@code refusal.alreadyClaimed}.
 */
public abstract class Refusal extends RuntimeException {

  private final List<Object> arguments;

  protected Refusal(Object... arguments) {
    this.arguments = List.of(arguments);
  }

  /** Where the sentence stands in the message bundle. */
  public String messageKey() {
    String name = getClass().getSimpleName();
    return "refusal." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** What the sentence's places {0}, {1} … are filled with. */
  public List<Object> arguments() {
    return arguments;
  }

  /** The key only: arguments may name people and do not belong in a log. */
  @Override
  public String getMessage() {
    return messageKey();
  }
}
