package health.consilium.evaluation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an evaluation's form as one JSON document. */
@Converter
public class EvaluationFormConverter implements AttributeConverter<EvaluationForm, String> {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(EvaluationForm form) {
    return JSON.toJson(form);
  }

  @Override
  public EvaluationForm convertToEntityAttribute(String text) {
    return JSON.fromJson(FormOfOneProtocol.asOfSeveral(text), EvaluationForm.class);
  }
}
