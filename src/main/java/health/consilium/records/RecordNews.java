package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.event.Act;
import health.consilium.referral.DraftDeleted;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEvent;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells those concerned that a record came or went: history, safe copies, vault. */
@ApplicationScoped
public class RecordNews {

  /** Forty photos are one piece of news. */
  private static final Duration ONE_SITTING = Duration.ofHours(1);

  @Inject Referrals referrals;
  @Inject ForsakenFiles forsaken;
  @Inject SafeCopyJobs jobs;
  @Inject Clock clock;
  @Inject Event<Object> events;

  public void filed(RecordFile file, Referral referral, Patient patient) {
    filed(file, referral, patient.accountId());
  }

  /** The sender alone is told of: what came out of an archive is filed when nobody is there. */
  void filed(RecordFile file, Referral referral, UUID patientId) {
    Instant now = clock.instant();
    jobs.insert(new SafeCopyJob(file.id(), now));
    if (referral.submittedAt().isPresent() && !addedLately(referral, now)) {
      referral.note(ReferralEventKind.RECORDS_ADDED, now);
      referrals.record(referral, patientId);
    }
    events.fire(new RecordFiled(file.record().id(), referral.id(), patientId, now));
  }

  public void removed(MedicalRecord record, Referral referral, Patient patient) {
    record.files().forEach(file -> jobs.find(file.id()).ifPresent(jobs::remove));
    if (referral.status() == ReferralStatus.DRAFT) {
      forsaken.addThoseOfRecord(record.id());
    }
    events.fire(new RecordRemoved(record.id(), patient.accountId(), clock.instant()));
  }

  public void turned(RecordFile page, int quarters, Patient patient) {
    Instant now = clock.instant();
    jobs.find(page.id())
        .ifPresentOrElse(
            job -> job.beginAgain(now), () -> jobs.insert(new SafeCopyJob(page.id(), now)));
    events.fire(
        new PageTurned(page.record().id(), page.position(), quarters, patient.accountId(), now));
  }

  public void pageRemoved(RecordFile page, Referral referral, Patient patient) {
    jobs.find(page.id()).ifPresent(jobs::remove);
    if (referral.status() == ReferralStatus.DRAFT) {
      forsaken.add(page.vaultName());
    }
    events.fire(
        new PageRemoved(page.record().id(), page.position(), patient.accountId(), clock.instant()));
  }

  /** Its files have taken the place of an archive. */
  void unpacked(MedicalRecord archive, Referral referral) {
    archive.files().forEach(this::settled);
    forsaken.addThoseOfRecord(archive.id());
    events.fire(new RecordRemoved(archive.id(), referral.patientId(), clock.instant()));
  }

  /** No safe copy of it is waited for any more. */
  void settled(RecordFile file) {
    jobs.find(file.id()).ifPresent(jobs::remove);
  }

  public void moved(MedicalRecord record, Patient patient) {
    done("record.moved", record, patient);
  }

  public void sorted(MedicalRecord record, Patient patient) {
    done("record.sorted", record, patient);
  }

  private void done(String verb, MedicalRecord record, Patient patient) {
    events.fire(
        new Act.Done(
            Optional.of(patient.accountId()), verb, record.id().toString(), clock.instant()));
  }

  void letGo(@Observes DraftDeleted draft) {
    forsaken.addThoseOfReferral(draft.referralId());
  }

  private boolean addedLately(Referral referral, Instant now) {
    List<ReferralEvent> history = referrals.historyOf(referral);
    return !history.isEmpty()
        && history.getLast().kind() == ReferralEventKind.RECORDS_ADDED
        && history.getLast().at().isAfter(now.minus(ONE_SITTING));
  }
}
