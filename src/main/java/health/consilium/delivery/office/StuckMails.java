package health.consilium.delivery.office;

import health.consilium.account.Coordinator;
import health.consilium.platform.event.Act;
import health.consilium.platform.mail.Outbox;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a coordinator sees mails that did not leave, and has them tried anew or leaves them. */
@ApplicationScoped
@Transactional
public class StuckMails {

  /** How many are shown; what was dealt with makes room. */
  public static final int MOST = 50;

  /** A mail server that is started again is nobody's trouble. */
  private static final Duration SILENCE = Duration.ofMinutes(15);

  @Inject StuckMailRows rows;
  @Inject Outbox outbox;
  @Inject Event<Act> acts;
  @Inject Clock clock;

  public List<StuckMail> newest(Coordinator coordinator) {
    return rows.newest(MOST);
  }

  public boolean isAny(Coordinator coordinator) {
    return rows.isAny();
  }

  /** Since when a mail has waited that never reached the mail server. */
  public Optional<Instant> silentSince(Coordinator coordinator) {
    return rows.silentSince(clock.instant().minus(SILENCE));
  }

  /** Refused when another coordinator was faster, like the one below. */
  public StuckMail require(UUID id, Coordinator coordinator) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** The same mail once more; refused when its words were erased. */
  public void tryAgain(UUID id, Coordinator coordinator) {
    outbox.retry(require(id, coordinator).id());
    note("mail.triedAgain", id, coordinator);
  }

  /** It is not sent, and nobody is asked about it any more. */
  public void leave(UUID id, Coordinator coordinator) {
    outbox.setAside(require(id, coordinator).id());
    note("mail.setAside", id, coordinator);
  }

  private void note(String verb, UUID id, Coordinator coordinator) {
    acts.fire(
        new Act.Done(Optional.of(coordinator.accountId()), verb, id.toString(), clock.instant()));
  }
}
