package health.consilium.records;

import health.consilium.platform.refusal.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Why something was refused, kept so that it can be said again later and in another language. */
public record Reason(String messageKey, List<Object> arguments) {

  static Reason of(Refusal refusal) {
    return new Reason(refusal.messageKey(), refusal.arguments());
  }

  static Reason read(String written) {
    try (JsonReader reader = Json.createReader(new StringReader(written))) {
      JsonArray all = reader.readArray();
      List<Object> arguments = all.stream().skip(1).map(Reason::argument).toList();
      return new Reason(all.getString(0), arguments);
    }
  }

  String written() {
    JsonArrayBuilder all = Json.createArrayBuilder().add(messageKey);
    for (Object argument : arguments) {
      if (argument instanceof Number number) {
        all.add(number.longValue());
      } else {
        all.add(argument.toString());
      }
    }
    return all.build().toString();
  }

  private static Object argument(JsonValue value) {
    return switch (value) {
      case JsonNumber number -> number.longValue();
      case JsonString text -> text.getString();
      default -> value.toString();
    };
  }
}
