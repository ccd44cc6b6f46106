package health.consilium.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An upload as its sender may see it. */
public record UploadRow(
    UUID id,
    String label,
    RecordKind kind,
    Place place,
    String metadata,
    UploadState state,
    long received,
    long length,
    Optional<UUID> recordId,
    Optional<UUID> fileId,
    Optional<Reason> refusal,
    Instant expiresAt) {

  static UploadRow of(RunningUpload upload) {
    return new UploadRow(
        upload.id(),
        upload.label(),
        upload.kind(),
        upload.place(),
        upload.metadata(),
        upload.state(),
        upload.received(),
        upload.length(),
        upload.recordId(),
        upload.fileId(),
        upload.refusal(),
        upload.expiresAt());
  }
}
