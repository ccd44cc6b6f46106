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
  @Inject CopyResults results;
  @Inject Referrals referrals;
  @Inject Clock clock;

  /** The next order, held for the lease; whoever does not hand it in by then loses it to others. */
  public Optional<CopyOrder> takeNext(Duration lease) {
    Instant now = clock.instant();
    Optional<UUID> next = jobs.nextDue(now);
    Optional<CopyOrder> taken = next.flatMap(file -> take(file, lease, now));
    return next.isPresent() && taken.isEmpty() ? takeNext(lease) : taken;
  }

  /** False when nobody waits for it any more: the file is gone, was copied or turned. */
  public boolean handIn(CopyOrder order, SafeCopyState state, List<PageCopy> copies) {
    Optional<RecordFile> waiting = records.findFileAlone(order.fileId());
    Optional<SafeCopyJob> job = jobs.find(order.fileId());
    if (waiting.isEmpty() || job.isEmpty()) {
      return false;
    }
    RecordFile file = waiting.get();
    if (!file.turn().equals(order.turn())) {
      job.get().beginAgain(clock.instant());
      return false;
    }
    results.keep(file, state, copies, clock.instant());
    jobs.remove(job.get());
    return true;
  }

  /** Where the password for an order lies; nothing when it has none or nobody tries any more. */
  public Optional<UUID> passwordOf(UUID fileId) {
    return jobs.find(fileId).flatMap(SafeCopyJob::passwordName);
  }

  /** The worker died over it; tried again later, a few times. */
  public void handBack(UUID fileId) {
    Instant now = clock.instant();
    records
        .findFileAlone(fileId)
        .ifPresent(file -> jobs.find(fileId).ifPresent(job -> handBack(job, file, now)));
  }

  /** The worker took too long over it and would again: nobody else waits for a second attempt. */
  public void giveUp(UUID fileId) {
    Instant now = clock.instant();
    records
        .findFileAlone(fileId)
        .ifPresent(file -> jobs.find(fileId).ifPresent(job -> giveUp(job, file, now)));
  }

  /** How many copies were given up in the time that ends now. */
  public long givenUpIn(Duration time) {
    return jobs.parkedSince(clock.instant().minus(time));
  }

  /** Something of ours failed: no attempt is counted, and the next one waits longer each time. */
  public void putBack(UUID fileId) {
    records
        .findFileAlone(fileId)
        .flatMap(file -> jobs.find(fileId))
        .ifPresent(job -> job.setBack(clock.instant()));
  }

  /** Begins the lease anew: what came before the copy may have taken long. */
  public void renew(UUID fileId, Duration lease) {
    jobs.find(fileId).ifPresent(job -> job.hold(clock.instant(), lease));
  }

  /**
   * After a start nobody holds anything: one server owns the vault and all its orders. What lacked
   * a program is tried again, for it may have been installed meanwhile.
   */
  public void beginAnew() {
    jobs.freeAll();
    jobs.insertForThoseWithoutProgram(clock.instant());
  }

  /** As everywhere the referral is locked first; nothing when somebody was faster meanwhile. */
  private Optional<CopyOrder> take(UUID fileId, Duration lease, Instant now) {
    Optional<RecordFile> waiting = records.findFileAlone(fileId);
    Optional<SafeCopyJob> due = jobs.lockWhenDue(fileId, now);
    if (waiting.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    RecordFile file = waiting.get();
    SafeCopyJob job = due.get();
    if (job.isWornOut()) {
      // Its last attempt took the server down with it.
      giveUp(job, file, now);
      return Optional.empty();
    }
    Referral referral = referrals.require(file.referralId());
    job.take(now, lease);
    jobs.countTurn(referral.patientId(), now);
    return Optional.of(CopyOrder.of(file, referral.number()));
  }

  private void handBack(SafeCopyJob job, RecordFile file, Instant now) {
    if (!job.fail(now)) {
      giveUp(job, file, now);
    }
  }

  private void giveUp(SafeCopyJob job, RecordFile file, Instant now) {
    jobs.park(job, now);
    results.keep(file, SafeCopyState.CANNOT_BE_SHOWN, List.of(), now);
  }
}
