package health.consilium.evaluation.addendum;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what an addendum says as one JSON document. */
@Converter
public class AddendumWordsConverter implements AttributeConverter<AddendumWords, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(AddendumWords words) {
    return JSON.toJson(words);
  }

  @Override
  public AddendumWords convertToEntityAttribute(String text) {
    return JSON.fromJson(text, AddendumWords.class);
  }
}
