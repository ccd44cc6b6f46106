package health.consilium.records;

import java.util.UUID;

/** Somebody's turn to go on with an upload, from where it stood; it ends when another begins. */
public record UploadTurn(
    UUID id, UUID referralId, UUID writer, String label, String sha256, long offset, long length) {

  static UploadTurn of(RunningUpload upload, UUID writer) {
    return new UploadTurn(
        upload.id(),
        upload.referralId(),
        writer,
        upload.label(),
        upload.sha256(),
        upload.received(),
        upload.length());
  }

  /** So many bytes may still come. */
  public long missing() {
    return length - offset;
  }
}
