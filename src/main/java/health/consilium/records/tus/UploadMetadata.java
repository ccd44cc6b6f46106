package health.consilium.records.tus;

import health.consilium.records.NewUpload;
import health.consilium.records.Place;
import health.consilium.records.RecordKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a client says of the file that it is going to send; each value is written in Base64. */
record UploadMetadata(String header, Map<String, String> values) {

  private static final int LONGEST = 8 * 1024;

  static UploadMetadata of(String header) throws NotUnderstood {
    if (header.length() > LONGEST) {
      throw new NotUnderstood();
    }
    Map<String, String> values = new HashMap<>();
    try {
      for (String pair : header.split(",", -1)) {
        String[] both = pair.strip().split(" ", 2);
        values.put(both[0], both.length < 2 ? "" : decoded(both[1]));
      }
    } catch (IllegalArgumentException e) {
      throw new NotUnderstood();
    }
    return new UploadMetadata(header, values);
  }

  NewUpload announcing(long length) {
    return new NewUpload(
        ReferralNumber.typed(value("number")).orElseThrow(UnknownReferral::new),
        kind(),
        place(),
        fileName(),
        length,
        sha256(),
        header);
  }

  String fileName() {
    return value("filename");
  }

  private RecordKind kind() {
    return Stream.of(RecordKind.values())
        .filter(kind -> kind.name().equals(value("kind")))
        .findFirst()
        .orElse(RecordKind.OTHER);
  }

  /** Who does not say where a file stands sent it alone. */
  private Place place() {
    String position = value("position");
    try {
      return position.matches("[0-9]{1,6}")
          ? new Place(UUID.fromString(value("sitting")), Integer.parseInt(position))
          : Place.alone();
    } catch (IllegalArgumentException e) {
      return Place.alone();
    }
  }

  /** A fingerprint that is none is as good as no fingerprint. */
  private String sha256() {
    String hex = value("sha256");
    return hex.matches("[0-9a-f]{64}") ? hex : "";
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }

  private static String decoded(String value) {
    return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
  }
}
