package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All medical records; whoever asks for one is part of the question. */
@ApplicationScoped
public class MedicalRecords {

  @Inject EntityManager entityManager;
  @Inject SetApartPages setApart;
  @Inject ReadableRecords readable;

  public void insert(MedicalRecord record) {
    entityManager.persist(record);
    entityManager.flush();
  }

  /** Not removed; sitting after sitting, in the order in which they were chosen. */
  public List<MedicalRecord> of(UUID referralId) {
    return entityManager
        .createQuery(
            "select distinct m from MedicalRecord m join fetch m.files"
                + " where m.referralId = :referral and m.removedAt is null"
                + " order by m.sittingAt, m.sitting, m.position, m.receivedAt, m.id",
            MedicalRecord.class)
        .setParameter("referral", referralId)
        .getResultList();
  }

  /** Whether all of these are the referral's, also those that were taken back since. */
  public boolean cameWith(UUID referralId, Set<UUID> ids) {
    return ids.isEmpty()
        || entityManager
                .createQuery(
                    "select count(m) from MedicalRecord m"
                        + " where m.referralId = :referral and m.id in :ids",
                    Long.class)
                .setParameter("referral", referralId)
                .setParameter("ids", ids)
                .getSingleResult()
            == ids.size();
  }

  /** How many files came after that moment and are still there. */
  public int countOfFilesSince(UUID referralId, Instant moment) {
    return entityManager
        .createQuery(
            "select count(f) from RecordFile f where f.record.referralId = :referral"
                + " and f.receivedAt > :moment and f.removedAt is null"
                + " and f.record.removedAt is null",
            Long.class)
        .setParameter("referral", referralId)
        .setParameter("moment", moment)
        .getSingleResult()
        .intValue();
  }

  /** When the first file of a sitting arrived; nothing when none did. */
  public Optional<Instant> beginOf(UUID sitting, UUID referralId) {
    return entityManager
        .createQuery(
            "select m.sittingAt from MedicalRecord m"
                + " where m.referralId = :referral and m.sitting = :sitting",
            Instant.class)
        .setParameter("referral", referralId)
        .setParameter("sitting", sitting)
        .getResultStream()
        .findFirst();
  }

  /**
   * The photos of a kind that were chosen in a sitting, as one record; nothing before the first.
   */
  public Optional<MedicalRecord> photosOf(UUID sitting, RecordKind kind, UUID referralId) {
    return entityManager
        .createQuery(
            "select m from MedicalRecord m where m.referralId = :referral and m.kind = :kind"
                + " and m.sitting = :sitting and m.removedAt is null",
            MedicalRecord.class)
        .setParameter("referral", referralId)
        .setParameter("kind", kind)
        .setParameter("sitting", sitting)
        .getResultStream()
        .filter(MedicalRecord::isOfPhotos)
        .findFirst();
  }

  /** The pages of photos take the numbers that their files have now. */
  public void renumber(MedicalRecord record) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update record_page p set number = f.position from record_file f"
                + " where f.id = p.file_id and f.record_id = cast(?1 as uuid)")
        .setParameter(1, record.id().toString())
        .executeUpdate();
  }

  /**
   * The picture that stands where a better photo will stand is that photo's until its own is there.
   */
  public void standIn(RecordFile old, RecordFile better) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update record_page set file_id = cast(?1 as uuid)"
                + " where file_id = cast(?2 as uuid) and number = ?3")
        .setParameter(1, better.id().toString())
        .setParameter(2, old.id().toString())
        .setParameter(3, better.position())
        .executeUpdate();
  }

  /** Before sending nobody else has seen it: nothing of it stays. */
  public void erase(MedicalRecord record) {
    entityManager.remove(record);
  }

  /** Not taken back. */
  public Optional<RecordFile> fileWithContent(UUID referralId, String sha256) {
    return entityManager
        .createQuery(
            "select f from RecordFile f where f.referralId = :referral and f.sha256 = :sha256"
                + " and f.removedAt is null",
            RecordFile.class)
        .setParameter("referral", referralId)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  /** To which referral a file belongs, so that this can be locked before the file is looked at. */
  public Optional<UUID> referralOf(UUID fileId) {
    return entityManager
        .createQuery("select f.referralId from RecordFile f where f.id = :file", UUID.class)
        .setParameter("file", fileId)
        .getResultStream()
        .findFirst();
  }

  public List<RecordFile> filesOf(UUID recordId) {
    return entityManager
        .createQuery("select f from RecordFile f where f.record.id = :record", RecordFile.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  public Optional<RecordFile> findFile(UUID id) {
    return Optional.ofNullable(entityManager.find(RecordFile.class, id));
  }

  /** A file, if it is there still, while nobody else changes anything of its referral. */
  public Optional<RecordFile> findFileAlone(UUID id) {
    entityManager
        .createNativeQuery(
            "select 1 from referral r where r.id = (select f.referral_id from record_file f"
                + " where f.id = cast(?1 as uuid)) for update")
        .setParameter(1, id.toString())
        .getResultList();
    return findFile(id);
  }

  /** One file that was not taken back, of a record that this person may read. */
  public RecordFile requireFile(UUID id, Actor actor) {
    RecordFile file =
        findFile(id).filter(found -> !found.isRemoved()).orElseThrow(UnknownRecord::new);
    require(file.record().id(), actor);
    return file;
  }

  /**
   * The record, if this person may read it: the patient their own, a reviewer those of a referral
   * they hold, have signed or are asked about, a coordinator those of any referral that was sent.
   * Refused as unknown otherwise.
   */
  public MedicalRecord require(UUID id, Actor actor) {
    return readable.require(id, actor, Readers.condition(actor));
  }

  /** As {@link #require}, but not for a colleague who is only asked about the referral. */
  public MedicalRecord requireToAct(UUID id, Actor actor) {
    return readable.require(id, actor, Readers.conditionToAct(actor));
  }

  /** All that lies in the vault for a reason: originals and pages. */
  public Set<UUID> vaultNames() {
    return Stream.of(
            entityManager
                .createNativeQuery("select cast(name as text) from vault_file")
                .getResultList()
                .toArray())
        .map(name -> UUID.fromString(name.toString()))
        .collect(Collectors.toSet());
  }

  /** The pages that were set apart as another person's. */
  public List<SetApartPage> setApartOf(UUID referralId) {
    return setApart.of(referralId);
  }

  /** The same for what was cited by then, of which a new photo may have taken the place. */
  public List<SetApartPage> setApartOf(UUID referralId, Instant cited) {
    return setApart.of(referralId, cited);
  }

  /** Whether this person may read the records of the referral, as {@link #require} says of one. */
  public boolean mayBeReadBy(Referral referral, Actor actor) {
    return readable.isOf(referral, actor, Readers.condition(actor));
  }

  /** The same, as {@link #requireToAct} says of one. */
  boolean mayBeActedOnBy(Referral referral, Actor actor) {
    return readable.isOf(referral, actor, Readers.conditionToAct(actor));
  }
}
