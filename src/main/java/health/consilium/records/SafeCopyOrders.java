package health.consilium.records;

import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where orders for safe copies are taken and handed in; the database keeps them, so none is lost.
 */
@ApplicationScoped
@Transactional
public class SafeCopyOrders {

  @Inject SafeCopyJobs jobs;
  @Inject MedicalRecords records;
  @Inject RecordPages pages;
  @Inject Referrals referrals;
  @Inject Clock clock;

  /** The next order, held for the lease; whoever does not hand it in by then loses it to others. */
  public Optional<CopyOrder> takeNext(Duration lease) {
    Instant now = clock.instant();
    Optional<SafeCopyJob> next = jobs.lockNextDue(now);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    SafeCopyJob job = next.get();
    MedicalRecord record = records.find(job.recordId()).orElseThrow();
    if (job.isWornOut()) {
      // Its last attempt took the server down with it.
      giveUp(job, record, now);
      return takeNext(lease);
    }
    Referral referral = referrals.require(record.referralId());
    job.take(now, lease);
    jobs.countTurn(referral.patientId(), now);
    return Optional.of(CopyOrder.of(record, referral.number()));
  }

  /** False when nobody waits for it any more: the record is gone or was copied meanwhile. */
  public boolean handIn(UUID recordId, SafeCopyState state, List<PageCopy> copies) {
    Optional<SafeCopyJob> job = jobs.find(recordId);
    if (job.isEmpty()) {
      return false;
    }
    copies.forEach(copy -> pages.insert(new RecordPage(recordId, copy)));
    records.find(recordId).orElseThrow().copied(state, copies.size());
    jobs.remove(job.get());
    return true;
  }

  /** The worker died over it; tried again later, a few times. */
  public void handBack(UUID recordId) {
    Instant now = clock.instant();
    jobs.find(recordId)
        .filter(job -> !job.fail(now))
        .flatMap(job -> records.find(recordId))
        .ifPresent(record -> record.copied(SafeCopyState.CANNOT_BE_SHOWN, 0));
  }

  /** The worker took too long over it and would again: nobody else waits for a second attempt. */
  public void giveUp(UUID recordId) {
    Instant now = clock.instant();
    jobs.find(recordId).ifPresent(job -> giveUp(job, records.find(recordId).orElseThrow(), now));
  }

  /** Something of ours failed: no attempt is counted, and the next one waits longer each time. */
  public void putBack(UUID recordId) {
    jobs.find(recordId).ifPresent(job -> job.setBack(clock.instant()));
  }

  /** After a start nobody holds anything: one server owns the vault and all its orders. */
  public void freeAll() {
    jobs.freeAll();
  }

  private static void giveUp(SafeCopyJob job, MedicalRecord record, Instant now) {
    job.park(now);
    record.copied(SafeCopyState.CANNOT_BE_SHOWN, 0);
  }
}
