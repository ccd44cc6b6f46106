package health.consilium.evaluation.secondread.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.secondread.SecondReadDesk;
import health.consilium.evaluation.secondread.SecondReadOnDesk;
import health.consilium.evaluation.secondread.WhichRead;
import health.consilium.evaluation.web.Posted;
import health.consilium.evaluation.web.SavingAnswer;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes what an asked colleague writes after each change and says what was kept.
 *
 * <p>Only the page's script asks; without it, words are stored when they are given.
 */
@WebServlet("/reviewer/second-read-words")
public class SecondReadSaving extends HttpServlet {

  @Inject SecondReadDesk desk;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var posted = new Posted(request.getParameterMap());
    ReferralNumber number =
        posted.find("number").flatMap(ReferralNumber::typed).orElseThrow(NotFound::new);
    new SavingAnswer(response, user.language()).tell(() -> saved(save(number, posted)));
  }

  private SecondReadOnDesk save(ReferralNumber number, Posted posted) {
    Reviewer colleague = user.asReviewer();
    posted.requireWrittenBy(colleague);
    var which = new WhichRead(number, posted.id("read"));
    return desk.save(which, written(posted), posted.read(), colleague);
  }

  /** A count that is none is left out: the page says so once it is given. */
  private static SecondOpinion written(Posted posted) {
    return new SecondOpinion(
        posted.choice("category", OpinionCategory.class),
        posted.number("lineCount").filter(SecondOpinion::isCount).orElse(null),
        posted.text("words"),
        CitationField.write(posted.citations("cites")));
  }

  private static JsonObject saved(SecondReadOnDesk answer) {
    JsonObjectBuilder saved = Json.createObjectBuilder().add("version", answer.version());
    answer.savedAt().ifPresent(at -> saved.add("savedAt", at.toString()));
    return saved.build();
  }
}
