package health.consilium.platform.persistence;

import health.consilium.platform.language.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a language of the portal as its short code. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<@Nullable Language, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
    return language == null ? null : language.getCode();
  }

  @Override
  public @Nullable Language convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : Language.of(code).orElseThrow();
  }
}
