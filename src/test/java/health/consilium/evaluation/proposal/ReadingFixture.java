package health.consilium.evaluation.proposal;

import static org.awaitility.Awaitility.await;

import health.consilium.records.PageWasRead;
import health.consilium.records.RecordsFixture;
import health.consilium.records.WordsOfPages;
import health.consilium.support.TestTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Pages that say something, and the rules that read them. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // CDI fills the fields
public class ReadingFixture {

  @Inject EntityManager entityManager;
  @Inject RecordsFixture records;
  @Inject WordsOfPages words;
  @Inject TestTransaction transaction;
  @Inject Event<PageWasRead> reads;
  @Inject ProposalDesk desk;

  /** A page of a record as a worker would have copied it, read by the rules. */
  public void page(UUID referral, UUID record, int page, String said) throws Exception {
    records.copied(record, page, said, "");
    readAgain(referral);
  }

  public void readAgain(UUID referral) throws Exception {
    transaction.begin();
    reads.fire(new PageWasRead(lastPage(referral), "", PageWasRead.CERTAIN));
    transaction.commit();
    proposed(referral);
  }

  /** The portal's own work may be at it at the same time. */
  public void proposed(UUID referral) {
    await()
        .until(
            () -> {
              desk.takeNext().ifPresent(desk::propose);
              return marks(referral) == 0;
            });
  }

  UUID lastPage(UUID referral) {
    return UUID.fromString(words.of(referral).getLast().id());
  }

  private long marks(UUID referral) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from reading_due where referral_id = cast(?1 as uuid)")
            .setParameter(1, referral.toString())
            .getSingleResult();
    return ((Number) count).longValue();
  }
}
