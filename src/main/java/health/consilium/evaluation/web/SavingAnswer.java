package health.consilium.evaluation.web;

import health.consilium.evaluation.WrittenBySomebodyElse;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * What a page hears that saves itself: what was kept, or one sentence with status 409 why it was
 * not; the page keeps what was typed.
 */
public record SavingAnswer(HttpServletResponse response, Language language) {

  /** Saves and says what was kept; what is unknown stays not found. */
  public void tell(Supplier<JsonObject> saving) throws IOException {
    try {
      write(HttpServletResponse.SC_OK, saving.get());
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      write(HttpServletResponse.SC_CONFLICT, refused(refusal));
    }
  }

  /** Else it is a page without script, by its Save button. */
  static boolean isWanted(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return accepted != null && accepted.startsWith("application/json");
  }

  private JsonObject refused(Refusal refusal) {
    String sentence = Texts.of(language).say(refusal.messageKey(), refusal.arguments());
    return Json.createObjectBuilder()
        .add("refusal", sentence)
        .add("foreign", refusal instanceof WrittenBySomebodyElse)
        .build();
  }

  private void write(int status, JsonObject answer) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(answer.toString());
  }
}
