package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.addendum.AddendumDesk;
import health.consilium.evaluation.addendum.AddendumOnDesk;
import health.consilium.evaluation.addendum.AddendumWords.Reply;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.SetApartPage;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's right side when something is added to a signed evaluation, and the way there. */
@Named
@RequestScoped
public class AddendumPage {

  @Inject AddendumDesk desk;
  @Inject SignedInUser user;

  private String number = "";
  private @Nullable AddendumOnDesk addendum;
  private @Nullable List<Integer> asked;

  @PostConstruct
  void readAddress() {
    var address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    number = Objects.toString(address.get("number"), "");
  }

  public void load() {
    addendum = desk.open(referral(), user.asReviewer());
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  /** A question of the patient and what is answered to it so far. */
  public record Asked(UUID id, String question, String answer, List<Citation> citations) {}

  public List<Asked> getQuestions() {
    return getAddendum().questions().stream()
        .map(
            asked -> {
              Reply reply = getAddendum().words().to(asked.id());
              return new Asked(asked.id(), asked.words(), reply.answer(), reply.citations());
            })
        .toList();
  }

  public String getText() {
    return getAddendum().words().text();
  }

  public List<Citation> getCitations() {
    return getAddendum().words().citations();
  }

  /** Another person's page that is cited, as the field carries it and as it is called. */
  public record SetApart(String citation, String label) {}

  public List<SetApart> getSetApart() {
    Texts texts = Texts.of(user.language());
    return getAddendum().setApart().stream().map(cited -> setApart(cited.page(), texts)).toList();
  }

  private static SetApart setApart(SetApartPage page, Texts texts) {
    return new SetApart(
        page.recordId() + ":" + page.number(),
        texts.say(
            "review.apart.label", texts.say("letter.RecordKind." + page.kind()), page.number()));
  }

  /** Which letter stays as it is. */
  public String getAddsTo() {
    return Texts.of(user.language()).say("review.addendum.adds", getAddendum().edition());
  }

  /** In the room of a signed evaluation: this reviewer can add to it now. */
  public boolean isOffered() {
    return !asked().isEmpty();
  }

  /** The patient waits for answers. */
  public boolean isAsked() {
    return asked().stream().anyMatch(questions -> questions > 0);
  }

  /** How many questions wait, when this reviewer can add to the letter; else nothing. */
  private List<Integer> asked() {
    if (asked == null) {
      asked = desk.mayAdd(referral(), user.asReviewer()).stream().toList();
    }
    return asked;
  }

  public AddendumOnDesk getAddendum() {
    if (addendum == null) {
      load();
    }
    return Objects.requireNonNull(addendum);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
