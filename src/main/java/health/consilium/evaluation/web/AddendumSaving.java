package health.consilium.evaluation.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.evaluation.addendum.AddendumWords;
import health.consilium.evaluation.addendum.AddendumWords.Reply;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes an addendum after each change and says what was kept, as {@link EvaluationSaving} does. */
@WebServlet("/reviewer/addendum-words")
public class AddendumSaving extends HttpServlet {

  /** What the page says as long as something is missing. */
  static final String UNFINISHED = "QUESTION";

  @Inject AddendumDesk desk;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var posted = new Posted(request.getParameterMap());
    ReferralNumber number =
        posted.find("number").flatMap(ReferralNumber::typed).orElseThrow(NotFound::new);
    if (!SavingAnswer.isWanted(request)) {
      save(number, posted);
      response.sendRedirect("/reviewer/addendum?number=" + number);
      return;
    }
    new SavingAnswer(response, user.language()).tell(() -> saved(save(number, posted)));
  }

  private AddendumOnDesk save(ReferralNumber number, Posted posted) {
    Reviewer reviewer = user.asReviewer();
    posted.requireWrittenBy(reviewer);
    return desk.save(number, words(posted), posted.read(), reviewer);
  }

  private static AddendumWords words(Posted posted) {
    return new AddendumWords(
        posted.ids("reply").stream()
            .map(
                question ->
                    new Reply(
                        question,
                        posted.text("reply." + question + ".answer"),
                        posted.citations("reply." + question + ".cites")))
            .toList(),
        posted.text("text"),
        posted.citations("cites"));
  }

  private static JsonObject saved(AddendumOnDesk addendum) {
    JsonArrayBuilder unfinished = Json.createArrayBuilder();
    if (!addendum.finished()) {
      unfinished.add(UNFINISHED);
    }
    return Json.createObjectBuilder()
        .add("version", addendum.version())
        .add("savedAt", addendum.savedAt().toString())
        .add("progress", Json.createObjectBuilder())
        .add("unfinished", unfinished)
        .build();
  }
}
