package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where records are read. Every page read is told to the audit trail in the same transaction: what
 * cannot be written down is not shown.
 */
@ApplicationScoped
@Transactional
public class RecordReading {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject RecordPages pages;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** The records of a referral that this reviewer holds, has signed or is asked about. */
  public List<RecordToRead> recordsOf(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    if (!records.mayBeReadBy(referral, reviewer)) {
      throw new UnknownReferral();
    }
    return toRead(referral, pages.oursOf(referral.id()));
  }

  /** The records of any referral that was sent; none of one that was withdrawn. */
  public List<RecordToRead> recordsOf(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return records.mayBeReadBy(referral, coordinator)
        ? toRead(referral, pages.ofReferral(referral.id()))
        : List.of();
  }

  /** Of a patient's own referral; what was set apart as another person's is not shown to them. */
  public List<RecordToRead> recordsOf(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return toRead(referral, pages.oursOf(referral.id()));
  }

  /** The words of one page; empty when the page is only a picture. */
  public String wordsOf(UUID recordId, int number, Actor reader) {
    MedicalRecord record = records.require(recordId, reader);
    RecordPage page = pageFor(reader, recordId, number);
    tell(record, number, reader);
    return page.words();
  }

  /** Where these words stand on one page, each place as it is marked on the picture. */
  public List<PageMark> placesOf(UUID recordId, int number, String sought, Actor reader) {
    MedicalRecord record = records.require(recordId, reader);
    RecordPage page = pageFor(reader, recordId, number);
    tell(record, number, reader);
    return page.text().find(sought);
  }

  /** The picture of one page; small ones are for finding the way and are not told. */
  public VaultContent imageOf(UUID recordId, int number, PageSize size, Actor reader) {
    MedicalRecord record = records.require(recordId, reader);
    RecordPage page = pageFor(reader, recordId, number);
    UUID image = page.image(size).orElseThrow(UnknownRecord::new);
    if (size == PageSize.LARGE) {
      tell(record, number, reader);
    }
    RecordFile file = records.findFile(page.fileId()).orElseThrow(UnknownRecord::new);
    return new VaultContent(record.referralId(), image, file.label(), file.format());
  }

  /**
   * An original, exactly as it was sent: to its patient always; to the reviewer who holds the
   * referral, by an act of its own and after a warning, once it is known whether it can be shown
   * safely; to nobody else.
   */
  public VaultContent originalOf(UUID fileId, Actor reader) {
    RecordFile file = records.requireFile(fileId, reader);
    if (!file.mayBeHandedTo(reader) || !mayTakeOriginal(file, reader)) {
      throw new UnknownRecord();
    }
    tell(file.record(), 0, reader);
    return new VaultContent(file.referralId(), file.vaultName(), file.label(), file.format());
  }

  /** The date that the reviewer read on the record; none takes it away again. */
  public void date(UUID recordId, @Nullable LocalDate date, Reviewer reviewer) {
    records.requireToAct(recordId, reviewer).dateFrom(date);
    acts.fire(
        new Act.Done(
            Optional.of(reviewer.accountId()),
            "record.dated",
            recordId.toString(),
            clock.instant()));
  }

  /** A page that was set apart as another person's is not there for a reviewer. */
  private RecordPage pageFor(Actor reader, UUID recordId, int number) {
    if (reader instanceof Reviewer && pages.isSetAside(recordId, number)) {
      throw new UnknownRecord();
    }
    return pages.find(recordId, number).orElseThrow(UnknownRecord::new);
  }

  private List<RecordToRead> toRead(Referral referral, Map<UUID, List<PageToRead>> leaves) {
    return records.of(referral.id()).stream()
        .map(record -> RecordToRead.of(record, leaves.getOrDefault(record.id(), List.of())))
        .toList();
  }

  private static boolean mayTakeOriginal(RecordFile file, Actor reader) {
    return switch (reader) {
      case Patient patient -> true;
      case Reviewer reviewer -> !file.safeCopy().isOnItsWay();
      case Coordinator coordinator -> false;
      case Administrator administrator -> false;
    };
  }

  private void tell(MedicalRecord record, int page, Actor reader) {
    acts.fire(
        new RecordRead(
            record.id(), record.referralId(), reader.accountId(), page, clock.instant()));
  }
}
