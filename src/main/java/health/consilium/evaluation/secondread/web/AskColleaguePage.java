package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.secondread.AskingDesk;
import health.consilium.evaluation.secondread.ColleagueRead;
import health.consilium.evaluation.secondread.SecondRead.Kind;
import health.consilium.evaluation.secondread.Wanted;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.NoColleague;
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
  private List<Choice> colleagues = List.of();
  private String asked = "";

  /** A post needs its choices before the view has handed the number in. */
  @PostConstruct
  void readAddress() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
  }

  public void load() {
    colleagues =
        desk.colleagues(referral(), user.asReviewer()).stream()
            .map(each -> new Choice(each.id().toString(), each.name()))
            .toList();
    asked =
        desk.heard(referral(), user.asReviewer()).stream()
            .filter(ColleagueRead::open)
            .map(ColleagueRead::colleague)
            .findFirst()
            .orElse("");
  }

  public String askToRead() {
    return ask(reader, Kind.INDEPENDENT);
  }

  public String askQuestion() {
    return ask(colleague, Kind.QUESTION);
  }

  private String ask(String whom, Kind kind) {
    UUID chosen =
        getColleagues().stream()
            .map(Choice::value)
            .filter(whom::equals)
            .findFirst()
            .map(UUID::fromString)
            .orElseThrow(NoColleague::new);
    desk.ask(referral(), new Wanted(chosen, kind, question), user.asReviewer());
    return here();
  }

  public String takeBack() {
    desk.takeBack(referral(), user.asReviewer());
    return here();
  }

  private String here() {
    return "/reviewer/ask-colleague?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public List<Choice> getColleagues() {
    if (colleagues.isEmpty()) {
      load();
    }
    return colleagues;
  }

  /** Who is asked already; empty when nobody is. */
  public String getAsked() {
    if (colleagues.isEmpty()) {
      load();
    }
    return asked;
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
