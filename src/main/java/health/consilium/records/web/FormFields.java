package health.consilium.records.web;

import health.consilium.records.Place;
import health.consilium.records.RecordKind;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what requests say; what cannot be one of ours is unknown. */
final class FormFields {

  private FormFields() {}

  static String text(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }

  static ReferralNumber referral(@Nullable String field) {
    return ReferralNumber.typed(text(field)).orElseThrow(UnknownReferral::new);
  }

  static RecordKind kind(@Nullable String field) {
    return one(RecordKind.values(), field).orElse(RecordKind.OTHER);
  }

  /** Addresses end up in the logs of proxies; a file's name comes in a header, as UTF-8 in %XX. */
  static String fileName(@Nullable String header) {
    String name = text(header);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  /** Who does not say where a file stands sent it alone. */
  static Place place(@Nullable String sitting, @Nullable String position) {
    try {
      return new Place(UUID.fromString(text(sitting)), position(text(position)));
    } catch (IllegalArgumentException e) {
      return Place.alone();
    }
  }

  private static int position(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new IllegalArgumentException("not a position");
    }
    return Integer.parseInt(text);
  }

  static UUID record(@Nullable String field) {
    try {
      return UUID.fromString(text(field));
    } catch (IllegalArgumentException e) {
      throw new UnknownRecord();
    }
  }

  static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String field) {
    return Stream.of(values).filter(value -> value.name().equals(field)).findFirst();
  }
}
