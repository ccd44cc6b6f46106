package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.mine.MyEvaluation;
import health.consilium.delivery.mine.MyEvaluations;
import health.consilium.delivery.mine.SignedKey;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What I signed, the newest first, and the ways back to it. */
@Named
@RequestScoped
public class MyEvaluationsPage {

  @Inject MyEvaluations desk;
  @Inject Turnaround turnaround;
  @Inject SignedInUser user;

  private String after = "";
  private List<Line> lines = List.of();
  private String next = "";

  /**
   * One evaluation in words; each address is empty when there is no way.
   *
   * @param disease empty, as the patient, once nobody reads anything of it any more
   */
  public record Line(
      String number,
      String patient,
      String disease,
      String signed,
      int edition,
      String state,
      Ways ways) {}

  /** Where it goes on from here. */
  public record Ways(String records, String letter, String addendum) {}

  public void load() {
    MyEvaluations.Page page = desk.after(key(), user.asReviewer());
    Moments moments = new Moments(user.language().locale(), turnaround.zone());
    lines = page.evaluations().stream().map(each -> line(each, moments)).toList();
    next =
        page.more()
            ? "/reviewer/my-evaluations?after=" + page.evaluations().getLast().key().text()
            : "";
  }

  private Optional<SignedKey> key() {
    return SignedKey.of(after);
  }

  private Line line(MyEvaluation evaluation, Moments moments) {
    Texts texts = Texts.of(user.language());
    return new Line(
        evaluation.number().value(),
        evaluation
            .about()
            .map(about -> about.initials() + texts.say("review.comma") + about.age())
            .orElse(""),
        evaluation
            .about()
            .map(about -> texts.say("evaluation.disease." + about.disease()))
            .orElse(""),
        moments.date(moments.dateOf(evaluation.key().signedAt())),
        evaluation.edition(),
        texts.say("review.mine.state." + evaluation.outcome()),
        ways(evaluation));
  }

  private static Ways ways(MyEvaluation evaluation) {
    String number = evaluation.number().value();
    String letter = "/reviewer/letter-preview?edition=" + evaluation.edition() + "&number=";
    return new Ways(
        evaluation.doors().records() ? "/reviewer/room?number=" + number : "",
        evaluation.readable() ? letter + number : "",
        evaluation.doors().addendum() ? "/reviewer/addendum?number=" + number : "");
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The address of the next rows; empty when there are none. */
  public String getNext() {
    return next;
  }

  public boolean isFirst() {
    return key().isEmpty();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
