package health.consilium.evaluation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where the records of a referral are read by rules, soon after their pages changed. */
@ApplicationScoped
@Transactional
public class ProposalDesk {

  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject DueReadings due;
  @Inject OwnPages pages;
  @Inject Readings readings;
  @Inject Event<WordsRead> events;
  @Inject Clock clock;

  /** A referral whose pages changed; it comes again later unless {@link #propose} ends well. */
  public Optional<DueReading> takeNext() {
    return due.take(clock.instant(), LEASE);
  }

  /** Proposes anew; what is proposed already stays. */
  public void propose(DueReading reading) {
    due.done(reading);
    propose(reading.referralId());
  }

  private void propose(UUID referralId) {
    Instant now = clock.instant();
    ReadPages own = pages.of(referralId);
    readings.keep(referralId, own.left(), now);
    events.fire(new WordsRead(referralId, own, now));
  }
}
