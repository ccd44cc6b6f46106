package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Where pages to be read are taken and what was read is handed in. */
@ApplicationScoped
@Transactional
public class PageReading {

  @Inject UnreadPages unread;
  @Inject Clock clock;
  @Inject Event<PageWasRead> news;

  /** The next page, held for the lease; whoever does not hand it in by then loses it to others. */
  public Optional<UnreadPage> takeNext(Duration lease, boolean withPictures) {
    return unread.take(clock.instant(), lease, withPictures);
  }

  /** A page that has words of its own, or none and no picture either. */
  public void handIn(UUID page) {
    if (unread.read(page, clock.instant())) {
      news.fire(new PageWasRead(page, unread.wordsOf(page), PageWasRead.CERTAIN));
    }
  }

  /** A page that is a picture, and what stands on it. */
  public void handIn(UUID page, Transcript transcript) {
    if (unread.read(page, clock.instant())) {
      unread.fill(page, transcript);
      news.fire(new PageWasRead(page, transcript.text().plain(), transcript.confidence()));
    }
  }
}
