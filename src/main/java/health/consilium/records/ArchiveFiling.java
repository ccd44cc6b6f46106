package health.consilium.records;

import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the files of an archive take its place: all at once, so that a crash leaves either the
 * archive or what was in it.
 */
@ApplicationScoped
@Transactional
public class ArchiveFiling {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject RecordNews news;
  @Inject RecordRoom room;
  @Inject Clock clock;

  /**
   * Files what came out, each as a record of the archive's kind. The archive goes, unless something
   * in it could not be taken; then it stays and says so. Answers what lies in the vault for nobody.
   */
  public List<UUID> unpacked(UUID archiveId, List<UnpackedFile> files, boolean isAll) {
    Optional<RecordFile> archive =
        records.findFileAlone(archiveId).filter(file -> !file.isRemoved());
    if (archive.isEmpty()) {
      return files.stream().map(file -> file.stored().name()).toList();
    }
    Referral referral = referrals.requireAlone(archive.get().referralId());
    Filing filing = new Filing(archive.get(), referral, clock.instant());
    files.forEach(filing::file);
    if (isAll && !filing.full) {
      news.unpacked(archive.get().record(), referral);
      records.erase(archive.get().record());
    } else {
      archive.get().copied(SafeCopyState.PARTLY_UNPACKED, 0);
      news.settled(archive.get());
    }
    return filing.unneeded;
  }

  /** What becomes of the files of one archive, one after the other. */
  private final class Filing {

    private final RecordFile archive;
    private final Referral referral;
    private final Instant now;
    private final List<UUID> unneeded = new ArrayList<>();
    private int position;
    private boolean full;

    Filing(RecordFile archive, Referral referral, Instant now) {
      this.archive = archive;
      this.referral = referral;
      this.now = now;
    }

    void file(UnpackedFile file) {
      StoredFile stored = file.stored();
      if (referral.status().over() || !fits(file)) {
        full = true;
        unneeded.add(stored.name());
      } else if (records.fileWithContent(referral.id(), stored.sha256()).isPresent()) {
        unneeded.add(stored.name());
      } else {
        MedicalRecord record = new MedicalRecord(referral.id(), arrivalOf(file), now, now);
        records.insert(record);
        news.filed(record.files().getFirst(), referral, referral.patientId());
      }
    }

    private boolean fits(UnpackedFile file) {
      try {
        room.require(referral, file.stored().bytes(), file.label());
        return true;
      } catch (RecordNotTaken e) {
        return false;
      }
    }

    /** All files of an archive are one sitting, in the archive's order. */
    private Arrival arrivalOf(UnpackedFile file) {
      Place place = new Place(archive.id(), position++);
      RecordKind kind = archive.record().kind();
      return new Arrival(
          referral.number(), kind, place, file.label(), file.format(), file.stored());
    }
  }
}
