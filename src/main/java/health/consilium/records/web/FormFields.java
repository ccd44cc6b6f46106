package health.consilium.records.web;

import health.consilium.records.RecordKind;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what requests say; what cannot be one of ours is unknown. */
public final class FormFields {

  private FormFields() {}

  public static String text(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }

  static ReferralNumber referral(@Nullable String field) {
    return ReferralNumber.typed(text(field)).orElseThrow(UnknownReferral::new);
  }

  static RecordKind kind(@Nullable String field) {
    return one(RecordKind.values(), field).orElse(RecordKind.OTHER);
  }

  public static UUID record(@Nullable String field) {
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
