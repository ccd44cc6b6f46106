package health.consilium.letter;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what a letter says as one JSON document, from which its page is made. */
@Converter
public class LetterContentConverter implements AttributeConverter<LetterContent, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(LetterContent content) {
    return JSON.toJson(content);
  }

  @Override
  public LetterContent convertToEntityAttribute(String text) {
    return JSON.fromJson(LetterOfOneProtocol.asOfSeveral(text), LetterContent.class);
  }
}
