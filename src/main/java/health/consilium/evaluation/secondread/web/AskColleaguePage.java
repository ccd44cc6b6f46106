package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.secondread.AskingDesk;
import health.consilium.evaluation.secondread.Wanted;
import health.consilium.evaluation.secondread.WhichRead;
import health.consilium.evaluation.web.Posted;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.web.ColleagueChoices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where a reviewer asks a colleague to read independently, or for an opinion on one question. */
@Named
@RequestScoped
public class AskColleaguePage {

  @Inject AskingDesk desk;
  @Inject SignedInUser user;

  private String number = "";
  private String reader = "";
  private String colleague = "";
  private String question = "";
  private ColleagueChoices colleagues = ColleagueChoices.NONE;
  private String asked = "";
  private String read = "";
  private boolean loaded;

  /** A post needs its choices before the view has handed the number in. */
  @PostConstruct
  void readAddress() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
  }

  public void load() {
    loaded = true;
    colleagues = ColleagueChoices.of(desk.colleagues(referral(), user.asReviewer()));
    desk.heard(referral(), user.asReviewer()).stream()
        .filter(ColleagueRead::open)
        .forEach(
            open -> {
              asked = open.colleague();
              read = open.id().toString();
            });
  }

  public String askToRead() {
    return ask(reader, Kind.INDEPENDENT);
  }

  public String askQuestion() {
    return ask(colleague, Kind.QUESTION);
  }

  private String ask(String whom, Kind kind) {
    loadOnce();
    UUID chosen = colleagues.require(whom);
    desk.ask(referral(), new Wanted(chosen, kind, question), user.asReviewer());
    return here();
  }

  public String takeBack() {
    var posted = new Posted(Faces.getRequest().getParameterMap());
    desk.takeBack(new WhichRead(referral(), posted.id("read")), user.asReviewer());
    return here();
  }

  private String here() {
    return "/reviewer/ask-colleague?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  private void loadOnce() {
    if (!loaded) {
      load();
    }
  }

  public List<Choice> getColleagues() {
    loadOnce();
    return colleagues.all();
  }

  /** Who is asked already; empty when nobody is. */
  public String getAsked() {
    loadOnce();
    return asked;
  }

  /** What is asked, posted with what takes it back. */
  public String getRead() {
    loadOnce();
    return read;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReader() {
    return reader;
  }

  public void setReader(String reader) {
    this.reader = reader;
  }

  public String getColleague() {
    return colleague;
  }

  public void setColleague(String colleague) {
    this.colleague = colleague;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
