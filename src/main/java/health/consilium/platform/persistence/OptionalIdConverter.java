package health.consilium.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an id that may be absent, which the provider's own way of reading ids does not allow. */
@Converter
public class OptionalIdConverter implements AttributeConverter<@Nullable UUID, @Nullable UUID> {

  @Override
  public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable UUID id) {
    return id;
  }
}
