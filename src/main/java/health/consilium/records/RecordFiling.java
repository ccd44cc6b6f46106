package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Where a patient's records are filed, moved and taken back. */
@ApplicationScoped
@Transactional
public class RecordFiling {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject RecordNews news;
  @Inject RecordRoom room;
  @Inject Clock clock;

  /** Whether the patient may add to this referral at all, asked before the first byte is read. */
  public UUID admit(ReferralNumber number, String label, Patient patient) {
    Referral referral = referrals.require(number, patient);
    refuseWhenOver(referral);
    room.require(referral, 1, label);
    return referral.id();
  }

  /** As {@link #admit}, for a file of which the size is known: nobody else gets its room. */
  public UUID reserve(ReferralNumber number, String label, long bytes, Patient patient) {
    Referral referral = referrals.requireAlone(number, patient);
    refuseWhenOver(referral);
    room.requireSize(bytes, label);
    room.require(referral, bytes, label);
    return referral.id();
  }

  /** Files what lies in the vault; the same content a second time is recognised, not kept twice. */
  public FiledRecord file(Arrival arrival, Patient patient) {
    return take(arrival, patient, (referral, now) -> place(arrival, referral, now));
  }

  /** A better photo of one page takes its place; until its copy is made, the old picture stays. */
  public FiledRecord replace(UUID fileId, int page, Arrival arrival, Patient patient) {
    RecordFile old = records.requireFile(fileId, patient);
    return take(
        arrival,
        patient,
        (referral, now) -> {
          requireOf(referral, old);
          RecordFile better = old.record().replace(old, page, arrival, now);
          records.standIn(old, better);
          if (old.isRemoved()) {
            news.settled(old);
          }
          return better;
        });
  }

  private FiledRecord take(
      Arrival arrival, Patient patient, BiFunction<Referral, Instant, RecordFile> filing) {
    // One after the other, so that sums and duplicates are exact.
    Referral referral = referrals.requireAlone(arrival.referral(), patient);
    refuseWhenOver(referral);
    Optional<RecordFile> known = records.fileWithContent(referral.id(), arrival.stored().sha256());
    known.ifPresent(file -> file.refuseAgain(arrival.label()));
    if (known.isPresent()) {
      return FiledRecord.of(known.get(), true);
    }
    room.require(referral, arrival.stored().bytes(), arrival.label());
    RecordFile file = filing.apply(referral, clock.instant());
    news.filed(file, referral, patient);
    return FiledRecord.of(file, false);
  }

  /** Takes a record back. Before sending it is erased; afterwards it is only no longer shown. */
  public void remove(UUID recordId, Patient patient) {
    MedicalRecord record = records.require(recordId, patient);
    Referral referral = requireUnread(record.referralId(), patient);
    news.removed(record, referral, patient);
    if (referral.status() == ReferralStatus.DRAFT) {
      records.erase(record);
    } else {
      record.remove(clock.instant());
    }
  }

  /** Refused, as the removal is, once a doctor may have read it. */
  public void moveTo(RecordKind kind, UUID recordId, Patient patient) {
    MedicalRecord record = records.require(recordId, patient);
    requireUnread(record.referralId(), patient);
    record.moveTo(kind);
    news.moved(record, patient);
  }

  /** Whether the patient may still take records back or move them: no doctor ever held them. */
  public boolean mayChange(ReferralNumber number, Patient patient) {
    return isUnread(referrals.require(number, patient));
  }

  public List<RecordRow> listFor(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return records.of(referral.id()).stream().map(RecordRow::of).toList();
  }

  /** A claim meanwhile waits until this is done, and the other way round. */
  Referral requireUnread(UUID referralId, Patient patient) {
    Referral referral = referrals.requireAlone(referralId, patient);
    refuseWhenOver(referral);
    if (!isUnread(referral)) {
      throw new RecordsAreRead(referral.number());
    }
    return referral;
  }

  private static void requireOf(Referral referral, RecordFile file) {
    if (!file.referralId().equals(referral.id())) {
      throw new UnknownRecord();
    }
  }

  private RecordFile place(Arrival arrival, Referral referral, Instant now) {
    return begunBy(arrival, referral)
        .map(record -> addTo(record, arrival, referral, now))
        .orElseGet(() -> begin(arrival, referral, now));
  }

  /** The record that a photo belongs to: photos that were chosen together are its pages. */
  private Optional<MedicalRecord> begunBy(Arrival arrival, Referral referral) {
    return arrival.format().isPhoto()
        ? records.photosOf(arrival.place().sitting(), arrival.kind(), referral.id())
        : Optional.empty();
  }

  private RecordFile addTo(MedicalRecord record, Arrival photo, Referral referral, Instant now) {
    if (!isUnread(referral)) {
      return record.append(photo, now);
    }
    RecordFile page = record.insert(photo, now);
    records.renumber(record);
    return page;
  }

  private RecordFile begin(Arrival arrival, Referral referral, Instant now) {
    Instant begin = records.beginOf(arrival.place().sitting(), referral.id()).orElse(now);
    MedicalRecord record = new MedicalRecord(referral.id(), arrival, begin, now);
    records.insert(record);
    return record.files().getFirst();
  }

  private boolean isUnread(Referral referral) {
    return referral.status().mayBeUnread()
        && referrals.historyOf(referral).stream()
            .noneMatch(event -> event.kind() == ReferralEventKind.CLAIMED);
  }

  private static void refuseWhenOver(Referral referral) {
    ReferralStatus status = referral.status();
    if (status.over()) {
      throw new NotPossibleNow(referral.number());
    }
  }
}
