package health.consilium.letter;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** A letter as it was kept while it could hold one protocol only; it says the same for ever. */
final class LetterOfOneProtocol {

  /** Stands in every letter that is kept now; inside a text its quotes would be escaped. */
  private static final String SEVERAL = "\"protocols\":";

  private LetterOfOneProtocol() {}

  static String asOfSeveral(String text) {
    if (text.contains(SEVERAL)) {
      return text;
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject letter = reader.readObject();
      JsonArrayBuilder protocols = Json.createArrayBuilder();
      if (letter.containsKey("protocol")) {
        protocols.add(letter.get("protocol"));
      }
      JsonObjectBuilder changed = Json.createObjectBuilder(letter).remove("protocol");
      return changed.add("protocols", protocols).build().toString();
    }
  }
}
