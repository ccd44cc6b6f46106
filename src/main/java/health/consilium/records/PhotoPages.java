package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Where a patient sorts, turns and takes out the photos that are the pages of a record. */
@ApplicationScoped
@Transactional
public class PhotoPages {

  @Inject MedicalRecords records;
  @Inject RecordPages pages;
  @Inject RecordFiling filing;
  @Inject RecordNews news;
  @Inject Clock clock;

  /** Refused, as all here, once a doctor may have read the record. */
  public void moveUp(UUID fileId, Patient patient) {
    RecordFile page = require(fileId, patient);
    page.record().order().moveUp(page);
    sorted(page.record(), patient);
  }

  public void moveDown(UUID fileId, Patient patient) {
    RecordFile page = require(fileId, patient);
    page.record().order().moveDown(page);
    sorted(page.record(), patient);
  }

  public void turnLeft(UUID fileId, Patient patient) {
    turn(fileId, -1, patient);
  }

  public void turnRight(UUID fileId, Patient patient) {
    turn(fileId, 1, patient);
  }

  /** Before sending the photo is erased; afterwards it is only no longer shown. */
  public void remove(UUID fileId, Patient patient) {
    RecordFile page = require(fileId, patient);
    MedicalRecord record = page.record();
    if (record.files().size() == 1) {
      filing.remove(record.id(), patient);
      return;
    }
    Referral referral = filing.requireUnread(record.referralId(), patient);
    news.pageRemoved(page, referral, patient);
    pages.discard(record.id(), page.position(), page.position());
    if (referral.status() == ReferralStatus.DRAFT) {
      record.erase(page);
    } else {
      record.takeOut(page, clock.instant());
    }
    records.renumber(record);
  }

  private void turn(UUID fileId, int quarters, Patient patient) {
    RecordFile page = require(fileId, patient);
    if (!page.copy().hasVirus()) {
      page.copy().turn(quarters);
      news.turned(page, quarters, patient);
    }
  }

  private void sorted(MedicalRecord record, Patient patient) {
    records.renumber(record);
    news.sorted(record, patient);
  }

  /** Nobody else touches the referral from before the photo is looked at. */
  private RecordFile require(UUID fileId, Patient patient) {
    UUID referralId = records.referralOf(fileId).orElseThrow(UnknownRecord::new);
    filing.requireUnread(referralId, patient);
    RecordFile file = records.requireFile(fileId, patient);
    if (!file.record().isOfPhotos()) {
      throw new UnknownRecord();
    }
    return file;
  }
}
