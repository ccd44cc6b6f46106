package health.consilium.evaluation.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.CitedWords;
import health.consilium.evaluation.phrase.PhraseDesk;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps a text of the room as a phrase, without leaving the room, and says how it reads. */
@WebServlet("/reviewer/keep-phrase")
public class PhraseKeeping extends HttpServlet {

  @Inject PhraseDesk desk;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var posted = new Posted(request.getParameterMap());
    Language language = Language.of(posted.text("language")).orElseThrow(NotFound::new);
    new SavingAnswer(response, user.language()).tell(() -> keep(posted, language));
  }

  private JsonObject keep(Posted posted, Language language) {
    Reviewer reviewer = user.asReviewer();
    posted.requireWrittenBy(reviewer);
    String words = posted.text("words");
    desk.keepWritten(language, posted.text("name"), words, reviewer);
    return Json.createObjectBuilder()
        .add("name", posted.text("name"))
        .add("words", CitedWords.withoutNumbers(words))
        .build();
  }
}
