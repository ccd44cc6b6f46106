package health.consilium.referral;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ReferralNumber} as text. */
@Converter(autoApply = true)
public class ReferralNumberConverter implements AttributeConverter<ReferralNumber, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable ReferralNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public @Nullable ReferralNumber convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : new ReferralNumber(text);
  }
}
