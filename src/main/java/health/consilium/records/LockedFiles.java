package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.event.Act;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The PDFs that wait for their password. */
@ApplicationScoped
@Transactional
public class LockedFiles {

  static final Set<SafeCopyState> LOCKED =
      EnumSet.of(SafeCopyState.PASSWORD_PROTECTED, SafeCopyState.WRONG_PASSWORD);

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject SafeCopyJobs jobs;
  @Inject Clock clock;
  @Inject Event<Object> events;

  /** Whose key the password is to be kept with; refused as unknown when it is not theirs. */
  public UUID referralOf(UUID fileId, Patient patient) {
    return records.requireFile(fileId, patient).referralId();
  }

  /** Orders the copy once more; false when the file waits for no password, or no longer. */
  public boolean orderAgain(UUID fileId, UUID passwordName, Patient patient) {
    records.findFileAlone(fileId);
    RecordFile file = records.requireFile(fileId, patient);
    Referral referral = referrals.requireAlone(file.referralId(), patient);
    if (referral.status().over()) {
      throw new NotPossibleNow(referral.number());
    }
    if (!FileRow.of(file).isLocked() || jobs.find(fileId).isPresent()) {
      return false;
    }
    file.copied(SafeCopyState.WAITING, 0);
    jobs.insert(new SafeCopyJob(fileId, passwordName, clock.instant()));
    events.fire(new CopyOrdered(fileId));
    events.fire(
        new Act.Done(
            Optional.of(patient.accountId()),
            "record.unlocked",
            file.record().id().toString(),
            clock.instant()));
    return true;
  }
}
