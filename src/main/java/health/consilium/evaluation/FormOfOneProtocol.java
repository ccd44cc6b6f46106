package health.consilium.evaluation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * A form as it was kept while it could choose one protocol only.
 *
 * <p>What was signed so stays so for ever; it is read as if it had chosen one of several.
 */
final class FormOfOneProtocol {

  /** Stands in every form that is kept now; inside a text its quotes would be escaped. */
  private static final String SEVERAL = "\"criteria\":";

  private FormOfOneProtocol() {}

  static String asOfSeveral(String text) {
    if (text.contains(SEVERAL)) {
      return text;
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject form = reader.readObject();
      JsonValue one = form.getOrDefault("protocol", JsonValue.EMPTY_JSON_OBJECT);
      JsonObjectBuilder changed = Json.createObjectBuilder(form).remove("protocol");
      return changed.add("criteria", criteria(one.asJsonObject())).build().toString();
    }
  }

  private static JsonObject criteria(JsonObject one) {
    JsonArrayBuilder protocols = Json.createArrayBuilder();
    if (one.containsKey("protocolId")) {
      protocols.add(chosen(one));
    }
    return Json.createObjectBuilder()
        .add("protocols", protocols)
        .add("answers", one.getOrDefault("answers", JsonValue.EMPTY_JSON_OBJECT))
        .build();
  }

  private static JsonObjectBuilder chosen(JsonObject one) {
    JsonObjectBuilder chosen =
        Json.createObjectBuilder()
            .add("id", one.get("protocolId"))
            .add("version", one.get("protocolVersion"));
    return one.containsKey("indication") ? chosen.add("indication", one.get("indication")) : chosen;
  }
}
