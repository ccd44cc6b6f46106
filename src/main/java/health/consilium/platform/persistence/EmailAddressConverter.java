package health.consilium.platform.persistence;

import health.consilium.platform.EmailAddress;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps an e-mail address as text. */
@Converter(autoApply = true)
public class EmailAddressConverter
    implements AttributeConverter<@Nullable EmailAddress, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
    return address == null ? null : address.value();
  }

  @Override
  public @Nullable EmailAddress convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : new EmailAddress(text);
  }
}
