package health.consilium.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one conversation that is kept for the next mail; it ends when none comes for a while. */
final class KeptConversation {

  static final Duration MOST_IDLE = Duration.ofSeconds(30);

  private final AtomicReference<@Nullable Idle> kept = new AtomicReference<>();

  private record Idle(Conversation conversation, Instant since) {}

  /** Now the caller's alone; one that the server ended meanwhile is nothing. */
  Optional<Conversation> take() {
    Idle idle = kept.getAndSet(null);
    if (idle == null) {
      return Optional.empty();
    }
    if (idle.conversation().isConnected()) {
      return Optional.of(idle.conversation());
    }
    idle.conversation().end();
    return Optional.empty();
  }

  /** One is enough: a second ends here. */
  void keep(Conversation conversation, Instant now) {
    if (conversation.isLongEnough() || !kept.compareAndSet(null, new Idle(conversation, now))) {
      conversation.end();
    }
  }

  void endWhenIdle(Instant now) {
    Idle idle = kept.get();
    if (idle != null
        && !idle.since().plus(MOST_IDLE).isAfter(now)
        && kept.compareAndSet(idle, null)) {
      idle.conversation().end();
    }
  }

  void end() {
    Idle idle = kept.getAndSet(null);
    if (idle != null) {
      idle.conversation().end();
    }
  }
}
