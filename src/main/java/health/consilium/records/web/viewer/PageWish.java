package health.consilium.records.web.viewer;

import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.records.PageFrame;
import health.consilium.records.PageWanted;
import health.consilium.records.UnknownRecord;
import health.consilium.records.web.FormFields;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer's form says about a page that shall be photographed again, or need not be.
 *
 * <p>A refusal is one sentence with status 409; the page keeps what was written.
 */
record PageWish(HttpServletRequest request) {

  void tell(
      Consumer<PageWanted> asking,
      Consumer<PageWanted> takingBack,
      HttpServletResponse response,
      Texts texts)
      throws IOException {
    try {
      (request.getParameter("unneeded") == null ? asking : takingBack).accept(wanted());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      response.setContentType("application/json");
      response.setCharacterEncoding("UTF-8");
      String sentence = texts.say(refusal.messageKey(), refusal.arguments());
      response
          .getWriter()
          .write(Json.createObjectBuilder().add("refusal", sentence).build().toString());
    }
  }

  private PageWanted wanted() {
    return new PageWanted(
        FormFields.record(request.getParameter("record")),
        number("page"),
        new PageFrame(number("x"), number("y"), number("width"), number("height")),
        FormFields.text(request.getParameter("words")));
  }

  private int number(String name) {
    @Nullable String typed = request.getParameter(name);
    if (typed == null || !typed.matches("[0-9]{1,5}")) {
      throw new UnknownRecord();
    }
    return Integer.parseInt(typed);
  }
}
