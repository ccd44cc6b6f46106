package health.consilium.referral;

import java.time.Instant;
import java.util.Optional;

/** A request for records as people read it: the words, when, and when it was answered. */
public record AskedRecords(String words, Instant askedAt, Optional<Instant> answeredAt) {

  public static AskedRecords of(RecordsRequest request) {
    return new AskedRecords(
        request.words(), request.askedAt(), Optional.ofNullable(request.answeredAt()));
  }

  public boolean open() {
    return answeredAt.isEmpty();
  }
}
