package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.platform.Sha256;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what one request brings of an upload: part by part, each safe in the vault before it
 * counts.
 *
 * <p>Between the parts nothing holds the database, however slowly a phone sends. The last part
 * counts only together with the filing: an upload that is all here is filed or refused, never in
 * between.
 */
@ApplicationScoped
public class UploadReception {

  /** How it went with the bytes of one request. */
  public enum Outcome {
    KEPT,
    TAKEN_OVER,
    NOT_AS_SENT
  }

  @Inject UploadDesk desk;
  @Inject RecordVault vault;
  @Inject Settings settings;

  /** Keeps what comes until the end, or until the connection breaks. */
  public Outcome receive(
      UploadTurn turn, InputStream body, Optional<Checksum> checksum, Patient patient)
      throws IOException {
    ArrivingUpload arriving = new ArrivingUpload(turn, body, checksum, System::nanoTime);
    Outcome outcome = keepOrRefuse(turn, arriving, patient);
    discard(arriving);
    return outcome;
  }

  private Outcome keepOrRefuse(UploadTurn turn, ArrivingUpload arriving, Patient patient)
      throws IOException {
    try {
      return keep(turn, arriving, patient);
    } catch (NotFound e) {
      discard(arriving);
      throw e;
    } catch (Refusal e) {
      return kept(desk.refuse(turn, e, patient));
    }
  }

  private Outcome keep(UploadTurn turn, ArrivingUpload arriving, Patient patient)
      throws IOException {
    arriving.lookAtHead(settings.uploads().largestFile());
    while (!arriving.isOver()) {
      store(turn, arriving);
      boolean counts = arriving.hasChecksum() || arriving.isComplete();
      if (!counts && !settle(turn, arriving, patient)) {
        return Outcome.TAKEN_OVER;
      }
    }
    if (!arriving.isAsSent()) {
      return Outcome.NOT_AS_SENT;
    }
    return kept(
        arriving.isComplete() ? file(turn, arriving, patient) : settle(turn, arriving, patient));
  }

  private void store(UploadTurn turn, ArrivingUpload arriving) throws IOException {
    VaultPart part = vault.keep(turn.referralId(), arriving.nextPart());
    if (part.bytes() == 0) {
      vault.delete(part.name());
    } else {
      arriving.add(part);
    }
  }

  private boolean settle(UploadTurn turn, ArrivingUpload arriving, Patient patient) {
    boolean added = desk.add(turn, arriving.loose(), patient);
    if (added) {
      arriving.settled();
    }
    return added;
  }

  private boolean file(UploadTurn turn, ArrivingUpload arriving, Patient patient)
      throws IOException {
    Content content = content(turn, arriving, patient);
    if (!turn.sha256().isEmpty() && !turn.sha256().equals(content.sha256())) {
      throw new RecordNotTaken(Obstacle.CHANGED, turn.label(), settings.uploads().largestFile());
    }
    boolean filed = desk.file(turn, arriving.loose(), content, patient);
    if (filed) {
      arriving.settled();
    }
    return filed;
  }

  private Content content(UploadTurn turn, ArrivingUpload arriving, Patient patient)
      throws IOException {
    List<VaultPart> before = turn.parts() == 0 ? List.of() : desk.partsOf(turn, patient);
    List<VaultPart> all = Stream.concat(before.stream(), arriving.loose().stream()).toList();
    ContentLook.Opening whole = () -> vault.open(turn.referralId(), all);
    Optional<Content> seen = arriving.seen(whole);
    return seen.isPresent() ? seen.get() : read(turn, whole);
  }

  /** What came in several requests is read once more from its beginning. */
  private Content read(UploadTurn turn, ContentLook.Opening whole) throws IOException {
    try (SeekableByteChannel channel = whole.open();
        ArrivingFile file =
            ArrivingFile.open(
                turn.label(), settings.uploads().largestFile(), Channels.newInputStream(channel));
        DigestInputStream content = new DigestInputStream(file, Sha256.digest())) {
      content.transferTo(OutputStream.nullOutputStream());
      return new Content(ContentLook.at(file, whole), Sha256.hexOf(content));
    }
  }

  /**
   * Removes what nobody knows of. Not after a failure: a commit that only seems to have failed may
   * have written it down, and the vault's sweep finds the rest.
   */
  private void discard(ArrivingUpload arriving) throws IOException {
    for (VaultPart part : arriving.loose()) {
      vault.delete(part.name());
    }
  }

  private static Outcome kept(boolean held) {
    return held ? Outcome.KEPT : Outcome.TAKEN_OVER;
  }
}
