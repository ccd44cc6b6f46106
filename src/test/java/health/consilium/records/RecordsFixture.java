package health.consilium.records;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** People with accounts, referrals they opened, and records to send. */
@ApplicationScoped
@Transactional
public class RecordsFixture {

  @Inject EntityManager entityManager;
  @Inject ReferralIntake intake;
  @Inject MedicalRecords records;
  @Inject CopyResults results;

  public Patient patient() {
    return new Patient(account("PATIENT"), "patient");
  }

  Reviewer reviewer() {
    return new Reviewer(account("REVIEWER"), "reviewer");
  }

  /** How many mails were posted to them. */
  long mailsTo(Patient patient) {
    return Long.parseLong(
        text(
            "select cast(count(*) as text) from outgoing_mail where recipient = ?1",
            patient.accountId() + "@demo.example"));
  }

  public Coordinator coordinator() {
    return new Coordinator(account("COORDINATOR"), "coordinator");
  }

  public ReferralNumber draftOf(Patient patient) {
    return intake.openDraft(patient, "en");
  }

  void sent(ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "update referral set status = 'AWAITING_REVIEW', submitted_at = now(),"
                + " queue_since = now(), version = version + 1 where number = ?1")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  void withdrawn(ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "update referral set status = 'WITHDRAWN', version = version + 1 where number = ?1")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  void standing(ReferralNumber number, ReferralStatus status) {
    entityManager
        .createNativeQuery(
            "update referral set status = ?2, submitted_at = now(), queue_since = now(),"
                + " version = version + 1 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, status.name())
        .executeUpdate();
  }

  /** A reviewer held it once, whatever became of the claim. */
  void heldOnce(ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "insert into referral_event (referral_id, at, kind)"
                + " select id, now(), 'CLAIMED' from referral where number = ?1")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  void claimed(ReferralNumber number, Reviewer reviewer) {
    sent(number);
    entityManager
        .createNativeQuery(
            "insert into claim (referral_id, reviewer_id, claimed_at, lapses_at)"
                + " select id, cast(?2 as uuid), now(), now() + interval '1 day'"
                + " from referral where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, reviewer.accountId().toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into conflict_declaration (referral_id, reviewer_id, declared_at)"
                + " select id, cast(?2 as uuid), now() from referral where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, reviewer.accountId().toString())
        .executeUpdate();
    entityManager
        .createNativeQuery("update referral set status = 'IN_REVIEW' where number = ?1")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  long rowsOf(ReferralNumber number) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from medical_record m join referral r on r.id = m.referral_id"
                    + " where r.number = ?1")
            .setParameter(1, number.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** As often as that a file like this upload's was refused. */
  void refusedAgain(UUID upload, int times) {
    entityManager
        .createNativeQuery(
            "insert into upload select gen_random_uuid(), version, referral_id, patient_id, kind,"
                + " label, metadata, sha256, sitting, position, length, received, parts, writer,"
                + " state, record_id, file_id, refusal, expires_at from upload,"
                + " generate_series(1, ?2) where id = cast(?1 as uuid)")
        .setParameter(1, upload.toString())
        .setParameter(2, times)
        .executeUpdate();
  }

  public UUID idOf(ReferralNumber number) {
    return UUID.fromString(
        text("select cast(id as text) from referral where number = ?1", number.value()));
  }

  /** The vault's own names of everything that the records of a referral need. */
  Set<UUID> filesOf(UUID referralId) {
    return texts(
            "select cast(name as text) from vault_file where cast(referral_id as text) = ?1",
            referralId.toString())
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  UUID vaultNameOf(UUID fileId) {
    return UUID.fromString(
        text(
            "select cast(vault_name as text) from record_file where cast(id as text) = ?1",
            fileId.toString()));
  }

  /** The tables that still know a referral. */
  List<String> tablesThatKnow(UUID referralId) {
    return Stream.concat(
            Stream.of("referral"),
            texts(
                "select cast(table_name as text) from information_schema.columns"
                    + " where column_name = 'referral_id' and table_schema = ?1",
                "public"))
        .filter(table -> isIn(table, referralId))
        .toList();
  }

  List<String> auditOf(ReferralNumber number) {
    return texts("select verb from audit_entry where subject = ?1 order by id", number.value())
        .toList();
  }

  /** As a process leaves it that dies between the deletion and the removal of the files. */
  void forsake(UUID file) {
    entityManager
        .createNativeQuery("insert into forsaken_file (name) values (cast(?1 as uuid))")
        .setParameter(1, file.toString())
        .executeUpdate();
  }

  boolean isForsaken(UUID file) {
    return !text(
            "select cast(count(*) as text) from forsaken_file where cast(name as text) = ?1",
            file.toString())
        .equals("0");
  }

  /** A copy is ordered once more, held for this test so that the portal itself leaves it alone. */
  public CopyOrder orderedAgain(UUID fileId, long bytes) {
    RecordFile file = entityManager.find(RecordFile.class, fileId);
    file.copied(SafeCopyState.WAITING, 0);
    entityManager
        .createNativeQuery("delete from record_page where cast(file_id as text) = ?1")
        .setParameter(1, fileId.toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into safe_copy_job (file_id, due_at, leased_until)"
                + " values (cast(?1 as uuid), now(), now() + interval '1 hour')")
        .setParameter(1, fileId.toString())
        .executeUpdate();
    var number = entityManager.find(Referral.class, file.referralId()).number();
    return new CopyOrder(
        fileId, file.referralId(), number, file.vaultName(), file.format(), bytes, file.turn());
  }

  public List<UUID> recordsOf(ReferralNumber number) {
    return texts(
            "select cast(m.id as text) from medical_record m join referral r on r.id ="
                + " m.referral_id where r.number = ?1 order by m.id",
            number.value())
        .map(UUID::fromString)
        .toList();
  }

  /** A page as a worker would have copied it. */
  public void copied(UUID recordId, int number, String words, String layout) {
    entityManager
        .createNativeQuery(
            "insert into record_page"
                + " (id, record_id, file_id, number, width, height, words, layout)"
                + " select gen_random_uuid(), f.record_id, f.id, ?2, 0, 0, ?3, ?4"
                + " from record_file f where f.record_id = cast(?1 as uuid)")
        .setParameter(1, recordId.toString())
        .setParameter(2, number)
        .setParameter(3, words)
        .setParameter(4, layout)
        .executeUpdate();
  }

  /** A better photo took the place of a page, and is copied. */
  public void replaced(UUID recordId, int number) {
    copiedAs(recordId, number);
    MedicalRecord record = entityManager.find(MedicalRecord.class, recordId);
    RecordFile old = record.files().getFirst();
    entityManager.refresh(old);
    StoredFile photo = new StoredFile(UUID.randomUUID(), 10, "0".repeat(64));
    Arrival arrival =
        new Arrival(
            entityManager.find(Referral.class, record.referralId()).number(),
            record.kind(),
            Place.alone(),
            "again.jpg",
            RecordFormat.JPEG,
            photo);
    RecordFile better = record.replace(old, number, arrival, Instant.now());
    records.standIn(old, better);
    results.keep(
        better,
        SafeCopyState.READY,
        List.of(
            new PageCopy(
                1, Optional.empty(), Optional.empty(), 0, 0, "Hb 84", "", Optional.empty(), 0)),
        Instant.now());
  }

  /** Pages that say nothing much, at such length. */
  void copiedAlike(UUID recordId, int pages, int letters) {
    entityManager
        .createNativeQuery(
            "insert into record_page"
                + " (id, record_id, file_id, number, width, height, words, layout)"
                + " select gen_random_uuid(), f.record_id, f.id, n, 0, 0, repeat('x', ?3), ''"
                + " from record_file f, generate_series(1, ?2) n"
                + " where f.record_id = cast(?1 as uuid)")
        .setParameter(1, recordId.toString())
        .setParameter(2, pages)
        .setParameter(3, letters)
        .executeUpdate();
  }

  /** All pages of these are copied. */
  public void copiedAs(UUID recordId, int pages) {
    entityManager
        .createNativeQuery(
            "update record_file set safe_copy = 'READY', pages = ?2"
                + " where record_id = cast(?1 as uuid)")
        .setParameter(1, recordId.toString())
        .setParameter(2, pages)
        .executeUpdate();
  }

  /** As if nobody had read the pages of these records. */
  void unread(List<UUID> records) {
    for (UUID record : records) {
      entityManager
          .createNativeQuery(
              "update record_page set read_at = null, read_attempts = 0, read_due_at = now(),"
                  + " words = case when large is null then words else '' end"
                  + " where cast(record_id as text) = ?1")
          .setParameter(1, record.toString())
          .executeUpdate();
    }
  }

  boolean isUnread(UUID record) {
    return !text(
            "select cast(count(*) as text) from record_page"
                + " where read_at is null and cast(record_id as text) = ?1",
            record.toString())
        .equals("0");
  }

  UUID recordOfPage(UUID page) {
    return UUID.fromString(
        text(
            "select cast(record_id as text) from record_page where cast(id as text) = ?1",
            page.toString()));
  }

  /** No order that anybody placed before. */
  void forgetOrders() {
    entityManager.createNativeQuery("delete from safe_copy_job").executeUpdate();
  }

  /** Copies of all records of a referral were ordered that long ago. */
  void orderedSince(String waiting, ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "insert into safe_copy_job (file_id, due_at)"
                + " select f.id, now() - cast(?2 as interval) from record_file f"
                + " join referral r on r.id = f.referral_id where r.number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, waiting)
        .executeUpdate();
  }

  /** As an order is taken: the attempt is counted, and the lease holds. */
  public void taken(UUID fileId) {
    entityManager
        .createNativeQuery(
            "update safe_copy_job set attempts = attempts + 1,"
                + " leased_until = now() + interval '1 hour' where cast(file_id as text) = ?1")
        .setParameter(1, fileId.toString())
        .executeUpdate();
  }

  public String jobOf(UUID fileId) {
    return text(
        "select 'attempts ' || attempts || ', setbacks ' || setbacks"
            + " || case when leased_until is null then ', free' else ', held' end"
            + " || case when parked_at is null then ', waiting' else ', parked' end"
            + " from safe_copy_job where cast(file_id as text) = ?1",
        fileId.toString());
  }

  public Instant dueOf(UUID fileId) {
    return Instant.ofEpochSecond(
        Long.parseLong(
            text(
                "select cast(cast(extract(epoch from due_at) as bigint) as text)"
                    + " from safe_copy_job where cast(file_id as text) = ?1",
                fileId.toString())));
  }

  /** Records that are there already, of that size each. */
  public void filledWith(ReferralNumber number, int records, long bytes) {
    entityManager
        .createNativeQuery(
            "with filler as ("
                + " insert into medical_record"
                + " (id, version, referral_id, kind, received_at, sitting, sitting_at)"
                + " select gen_random_uuid(), 1, r.id, 'OTHER', now(), gen_random_uuid(), now()"
                + " from referral r, generate_series(1, ?3) n where r.number = ?1"
                + " returning id, referral_id)"
                + " insert into record_file (id, record_id, referral_id, position, label, format,"
                + " bytes, sha256, vault_name, received_at, safe_copy)"
                + " select gen_random_uuid(), id, referral_id, 1, 'filler', 'TEXT', ?2,"
                + " encode(sha256(cast(cast(id as text) as bytea)), 'hex'), gen_random_uuid(),"
                + " now(), 'CANNOT_BE_SHOWN' from filler")
        .setParameter(1, number.value())
        .setParameter(2, bytes)
        .setParameter(3, records)
        .executeUpdate();
  }

  public void filedAs(UUID record, RecordKind kind) {
    entityManager
        .createNativeQuery("update medical_record set kind = ?2 where id = cast(?1 as uuid)")
        .setParameter(1, record.toString())
        .setParameter(2, kind.name())
        .executeUpdate();
  }

  /** As it stood when requests did not end with their page: asked, and waited for. */
  void askedStill(ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "with asked as (update page_request set answered_at = null, answer = null where answer"
                + " = 'NO_LONGER_NEEDED' and referral_id in (select id from referral where number ="
                + " ?1) returning referral_id) update referral set status = 'AWAITING_RECORDS',"
                + " resumes_as = 'AWAITING_REVIEW', version = version + 1 where id in (select"
                + " referral_id from asked)")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  /** All records of a referral, after it was sent. */
  void takenBack(ReferralNumber number) {
    entityManager
        .createNativeQuery(
            "with gone as (update record_file set removed_at = now() where removed_at is null"
                + " and referral_id in (select id from referral where number = ?1)"
                + " returning record_id) update medical_record set removed_at = now()"
                + " where id in (select record_id from gone)")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  private boolean isIn(String table, UUID referralId) {
    String column = table.equals("referral") ? "id" : "referral_id";
    return !text(
            "select cast(count(*) as text) from %s where cast(%s as text) = ?1"
                .formatted(table, column),
            referralId.toString())
        .equals("0");
  }

  private String text(String query, String argument) {
    return texts(query, argument).findFirst().orElseThrow();
  }

  private Stream<String> texts(String query, String argument) {
    return Stream.of(
            entityManager
                .createNativeQuery(query)
                .setParameter(1, argument)
                .getResultList()
                .toArray())
        .map(Object::toString);
  }

  public static Upload textFile(ReferralNumber number, String words) {
    return textFile(number, words, Place.alone());
  }

  static Upload textFile(ReferralNumber number, String words, Place place) {
    InputStream content = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    return new Upload(number, RecordKind.LAB_REPORT, place, "labs.txt", content);
  }

  /** A photo of its own: as wide as its mark says, and called after it. */
  static Upload photo(ReferralNumber number, Place place, int mark) throws IOException {
    var picture = new BufferedImage(100 + 10 * mark, 80, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return new Upload(
        number,
        RecordKind.DISCHARGE_SUMMARY,
        place,
        mark + ".png",
        new ByteArrayInputStream(bytes.toByteArray()));
  }

  static Upload caseFile(ReferralNumber number, String file) throws IOException {
    try (var content = RecordsFixture.class.getResourceAsStream("/cases/" + file)) {
      if (content == null) {
        throw new IOException(file + " is not among the cases");
      }
      byte[] bytes = content.readAllBytes();
      return new Upload(
          number,
          RecordKind.PATHOLOGY_REPORT,
          Place.alone(),
          file,
          new ByteArrayInputStream(bytes));
    }
  }

  private UUID account(String role) {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            "insert into account (id, version, email, name, role, language, created_at,"
                + " confirmed_at, sessions_end_at) values (cast(?1 as uuid), 1, ?2, 'Somebody',"
                + " ?3, 'en', now(), now(), now())")
        .setParameter(1, id.toString())
        .setParameter(2, id + "@demo.example")
        .setParameter(3, role)
        .executeUpdate();
    return id;
  }
}
