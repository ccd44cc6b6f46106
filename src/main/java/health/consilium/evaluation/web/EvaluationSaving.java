package health.consilium.evaluation.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.evaluation.values.ValueDesk;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Takes the room's form after each change and says what was kept.
 *
 * <p>Without script the same form arrives by the Save button and the room is shown again.
 */
@WebServlet("/reviewer/evaluation")
public class EvaluationSaving extends HttpServlet {

  @Inject EvaluationDesk desk;
  @Inject ValueDesk values;
  @Inject Protocols protocols;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReferralNumber number = number(request);
    if (!SavingAnswer.isWanted(request)) {
      save(request, number);
      response.sendRedirect("/reviewer/room?number=" + number);
      return;
    }
    new SavingAnswer(response, user.language()).tell(() -> saved(save(request, number)));
  }

  /**
   * What was kept.
   *
   * @param decided whether one of the five values is another, so that it was decided about
   */
  private record Kept(EvaluationOnDesk evaluation, boolean decided) {}

  private Kept save(HttpServletRequest request, ReferralNumber number) {
    Reviewer reviewer = user.asReviewer();
    new Posted(request.getParameterMap()).requireWrittenBy(reviewer);
    var posted = new PostedForm(request.getParameterMap());
    EvaluationForm before = desk.open(number, reviewer).form();
    EvaluationForm written = posted.over(before, protocols.shelf(), protocols.today());
    boolean decided = !written.status().values().equals(before.status().values());
    return new Kept(desk.save(number, written, posted.read(), reviewer), decided);
  }

  private JsonObject saved(Kept kept) {
    EvaluationOnDesk evaluation = kept.evaluation();
    Texts texts = Texts.of(user.language());
    JsonObjectBuilder progress = Json.createObjectBuilder();
    evaluation
        .progress()
        .forEach(part -> progress.add(part.section().name(), RoomWords.progress(part, texts)));
    JsonArrayBuilder unfinished = Json.createArrayBuilder();
    evaluation.unfinished().forEach(part -> unfinished.add(part.name()));
    JsonArrayBuilder reminders = Json.createArrayBuilder();
    evaluation.reminders().forEach(each -> reminders.add(each.name()));
    JsonObjectBuilder saved =
        Json.createObjectBuilder()
            .add("version", evaluation.version())
            .add("savedAt", evaluation.savedAt().toString())
            .add("progress", progress)
            .add("unfinished", unfinished)
            .add("reminders", reminders);
    if (kept.decided()) {
      saved.add("openValues", openValues(evaluation, texts));
    }
    return saved.build();
  }

  /** How many are still to decide, in words; "" when none is. */
  private String openValues(EvaluationOnDesk evaluation, Texts texts) {
    long open = values.openOf(evaluation, user.asReviewer());
    return open == 0 ? "" : texts.say("review.finish.openValues", open);
  }

  private static ReferralNumber number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .flatMap(ReferralNumber::typed)
        .orElseThrow(NotFound::new);
  }
}
