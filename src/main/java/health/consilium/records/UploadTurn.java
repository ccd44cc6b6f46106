package health.consilium.records;

import java.util.UUID;

/** Somebody's turn to go on with an upload, from where it stood; it ends when another begins. */
public record UploadTurn(
    UUID id,
    UUID referralId,
    UUID writer,
    String label,
    String sha256,
    long offset,
    int parts,
    long length) {

  /** Besides those that a file of its size needs: so often its network may fail. */
  private static final int MOST_INTERRUPTIONS = 2_000;

  static UploadTurn of(RunningUpload upload, UUID writer) {
    return new UploadTurn(
        upload.id(),
        upload.referralId(),
        writer,
        upload.label(),
        upload.sha256(),
        upload.received(),
        upload.parts(),
        upload.length());
  }

  /** So many bytes may still come. */
  public long missing() {
    return length - offset;
  }

  /** Whoever sends byte by byte would fill the vault's lists, not the vault. */
  long mostParts() {
    return length / PartOfStream.LARGEST + MOST_INTERRUPTIONS;
  }
}
