package health.consilium.evaluation.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.RecordKind;
import health.consilium.records.completeness.RecordsWanted;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.AskingForRecords;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the patient for records from the room, shows before what the patient will read, or goes on
 * without.
 *
 * <p>Posted all three, so that no word of it stands in an address.
 */
@WebServlet("/reviewer/ask-for-records")
public class AskForRecordsServlet extends HttpServlet {

  @Inject AskingForRecords asking;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReferralNumber number = number(request);
    Reviewer reviewer = user.asReviewer();
    new SavingAnswer(response, user.language()).tell(() -> done(request, number, reviewer));
  }

  private JsonObject done(HttpServletRequest request, ReferralNumber number, Reviewer reviewer) {
    String words = "";
    switch (Objects.toString(request.getParameter("act"), "")) {
      case "ask" -> asking.ask(number, wanted(request), reviewer);
      case "go-on" -> asking.goOn(number, reviewer);
      default -> words = asking.preview(number, wanted(request), reviewer);
    }
    return Json.createObjectBuilder().add("words", words).build();
  }

  private static RecordsWanted wanted(HttpServletRequest request) {
    String[] asked = request.getParameterValues("ask");
    List<String> names = asked == null ? List.of() : Arrays.asList(asked);
    return new RecordsWanted(
        Arrays.stream(RecordKind.values()).filter(kind -> names.contains(kind.name())).toList(),
        Objects.toString(request.getParameter("words"), ""));
  }

  private static ReferralNumber number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .flatMap(ReferralNumber::typed)
        .orElseThrow(NotFound::new);
  }
}
