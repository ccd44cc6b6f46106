package health.consilium.records;

import java.time.Instant;

/** An edition of the evaluation that was signed; what came after it is not in it. */
public record SignedEdition(int edition, Instant signedAt) {

  public boolean isBefore(RecordToRead record) {
    return record.receivedAt().isAfter(signedAt);
  }
}
