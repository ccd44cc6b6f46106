package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.DraftDeleted;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a file is announced, sent on, given up and, when all of it is there, filed. */
@ApplicationScoped
@Transactional
public class UploadDesk {

  /** Of a referral in a day; each is remembered for its sender. */
  static final int MOST_FRUITLESS = 1_000;

  @Inject Referrals referrals;
  @Inject RunningUploads uploads;
  @Inject UploadShelf shelf;
  @Inject RecordFiling filing;
  @Inject Clock clock;

  /** Refused at once when it could never be taken; else there is room for all of it. */
  public UploadRow open(NewUpload announced, Patient patient) {
    Instant now = clock.instant();
    String label = FileLabel.of(announced.fileName());
    UUID referralId = filing.reserve(announced.referral(), label, announced.length(), patient);
    if (uploads.fruitless(referralId, now) >= MOST_FRUITLESS) {
      throw new RecordNotTaken(Obstacle.TOO_MANY_TODAY, label, 0);
    }
    RunningUpload upload = new RunningUpload(referralId, patient.accountId(), announced, now);
    uploads.insert(upload);
    return UploadRow.of(upload);
  }

  public UploadRow look(UUID id, Patient patient) {
    return uploads
        .find(id, patient, clock.instant())
        .map(UploadRow::of)
        .orElseThrow(UnknownUpload::new);
  }

  /** What somebody began to send and did not finish yet. */
  public List<UploadRow> unfinished(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return uploads.unfinished(referral.id(), clock.instant()).stream().map(UploadRow::of).toList();
  }

  /** Takes the upload over from whoever had it; nothing when it does not stand there. */
  public Optional<UploadTurn> take(UUID id, long offset, Patient patient) {
    RunningUpload upload = requireAlone(id, patient);
    if (upload.state() != UploadState.RUNNING || upload.received() != offset) {
      return Optional.empty();
    }
    return Optional.of(UploadTurn.of(upload, upload.handOver()));
  }

  /** False when another took the upload over meanwhile: then nothing of it is taken. */
  public boolean add(UploadTurn turn, List<VaultPart> parts, Patient patient) {
    Optional<RunningUpload> held = held(turn, patient);
    held.ifPresent(
        upload -> {
          shelf.put(upload, parts);
          upload.grow(parts, clock.instant());
        });
    return held.isPresent();
  }

  /** What is in the list of parts, in its order. */
  public List<VaultPart> partsOf(UploadTurn turn, Patient patient) {
    return held(turn, patient).map(shelf::partsOf).orElse(List.of());
  }

  /** Files it with its last parts, all at once; false when another took it over meanwhile. */
  public boolean file(UploadTurn turn, List<VaultPart> last, Content content, Patient patient) {
    Referral referral = referrals.requireAlone(turn.referralId(), patient);
    Optional<RunningUpload> held = held(turn, patient);
    held.ifPresent(
        upload -> {
          shelf.put(upload, last);
          upload.arrive(clock.instant());
          uploads.flush();
          upload.become(filing.file(arrival(upload, referral, content), patient));
          shelf.clearUnlessFiled(upload);
        });
    return held.isPresent();
  }

  /** What came of it is removed; why is remembered. False when another took it over meanwhile. */
  public boolean refuse(UploadTurn turn, Refusal reason, Patient patient) {
    Optional<RunningUpload> held = held(turn, patient);
    held.ifPresent(
        upload -> {
          upload.refuse(reason, clock.instant());
          shelf.clearUnlessFiled(upload);
        });
    return held.isPresent();
  }

  /** Its sender wants it no more. What was filed stays; only the way it came is forgotten. */
  public void giveUp(UUID id, Patient patient) {
    forget(requireAlone(id, patient));
  }

  /** Those that nobody went on with in time; how many there were, so many at most. */
  public int expire(int most) {
    List<RunningUpload> expired = uploads.expiredAlone(clock.instant(), most);
    expired.forEach(this::forget);
    return expired.size();
  }

  void letGo(@Observes DraftDeleted draft) {
    uploads.ofReferralAlone(draft.referralId()).forEach(this::forget);
    // before the rows of the referral take theirs with them
    uploads.flush();
  }

  private RunningUpload requireAlone(UUID id, Patient patient) {
    return uploads.findAlone(id, patient, clock.instant()).orElseThrow(UnknownUpload::new);
  }

  private Optional<RunningUpload> held(UploadTurn turn, Patient patient) {
    return uploads
        .findAlone(turn.id(), patient, clock.instant())
        .filter(upload -> upload.isHeldBy(turn.writer()));
  }

  private static Arrival arrival(RunningUpload upload, Referral referral, Content content) {
    return new Arrival(
        referral.number(),
        upload.kind(),
        upload.place(),
        upload.label(),
        content.format(),
        new StoredFile(upload.id(), upload.length(), content.sha256()));
  }

  private void forget(RunningUpload upload) {
    shelf.clearUnlessFiled(upload);
    uploads.remove(upload);
  }
}
