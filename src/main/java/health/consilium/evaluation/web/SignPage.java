package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.account.web.WhoIsThere;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.EvaluationRoom;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.Seen;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Where a reviewer signs: what is not finished, the letter once more, and the password again with
 * the second factor.
 */
@Named
@ViewScoped
public class SignPage implements Serializable {

  @Inject EvaluationRoom room;
  @Inject EvaluationDesk desk;
  @Inject WhoIsThere whoIsThere;
  @Inject SignedInUser user;

  private String number = "";
  private SignatureForm form = new SignatureForm();
  private boolean withSecondFactor;
  private Seen seen = Seen.NOTHING;
  private String patient = "";
  private String opinion = "";
  private List<Needed> open = List.of();
  private List<Needed> setApart = List.of();
  private List<Needed> reminders = List.of();

  /** A part that is not finished, and where on the page of the room it is written. */
  public record Needed(String part, String address) implements Serializable {}

  public void load() {
    Room entered = room.enter(referral(), user.asReviewer());
    withSecondFactor = whoIsThere.isCodeAsked(user.asReviewer());
    EvaluationOnDesk evaluation = entered.evaluation();
    var category = evaluation.form().opinion().category();
    seen = evaluation.seen();
    patient = entered.patient().name();
    opinion = category == null ? "" : category.name();
    form = SignatureForm.of(evaluation.qualification());
    open =
        evaluation.unfinished().stream()
            .map(part -> new Needed(part.name(), room() + "#" + UnfinishedParts.field(part)))
            .toList();
    reminders =
        evaluation.reminders().stream()
            .map(each -> new Needed(each.name(), room() + "#" + UnfinishedParts.field(each)))
            .toList();
    Texts texts = Texts.of(user.language());
    setApart =
        evaluation.setApart().stream()
            .map(
                cited ->
                    new Needed(
                        RoomWords.words(cited, texts), room() + "#part-" + cited.section().name()))
            .toList();
  }

  /** Signs what this page showed; when it was changed since, it is refused. */
  public String sign() {
    whoIsThere.confirmWithCode(user.asReviewer(), form);
    desk.sign(referral(), seen, form.qualification(), user.asReviewer());
    return room() + "&faces-redirect=true";
  }

  private String room() {
    return "/reviewer/room?number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public SignatureForm getForm() {
    return form;
  }

  public String getPatient() {
    return patient;
  }

  public String getOpinion() {
    return opinion;
  }

  public List<Needed> getOpen() {
    return open;
  }

  public List<Needed> getReminders() {
    return reminders;
  }

  /** Where another person's pages are cited. */
  public List<Needed> getSetApart() {
    return setApart;
  }

  /** Nothing stands between the reviewer and the signature but a second factor, perhaps. */
  public boolean isFinished() {
    return open.isEmpty() && setApart.isEmpty();
  }

  public boolean isWithSecondFactor() {
    return withSecondFactor;
  }
}
