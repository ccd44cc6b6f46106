package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.addendum.FollowUpDesk;
import health.consilium.evaluation.addendum.FurtherQuestions;
import health.consilium.referral.web.Pages;
import health.consilium.referral.web.SentNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a patient asks about the letter, and what was asked. */
@Named
@RequestScoped
public class FollowUpQuestionsPage {

  @Inject FollowUpDesk desk;
  @Inject SignedInUser user;

  private @Nullable String number;
  private @Nullable FurtherQuestions further;
  private String first = "";
  private String second = "";
  private String third = "";

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void readAddress() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  /** Who may ask nothing now sees where the referral is. */
  public @Nullable String load() {
    return getLeft() > 0 ? null : mine();
  }

  /** Pressing twice is harmless. */
  public String ask() {
    desk.ask(SentNumber.of(number), List.of(first, second, third), user.asPatient());
    return mine() + "&done=asked";
  }

  private String mine() {
    return Pages.to("my-referral") + "&number=" + number;
  }

  public int getLeft() {
    return about(number).left();
  }

  /** What was asked about the letter of this referral, and how much more may be. */
  public FurtherQuestions about(@Nullable String wanted) {
    if (further == null) {
      further = desk.look(SentNumber.of(wanted), user.asPatient());
    }
    return further;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(@Nullable String first) {
    this.first = Objects.requireNonNullElse(first, "");
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(@Nullable String second) {
    this.second = Objects.requireNonNullElse(second, "");
  }

  public String getThird() {
    return third;
  }

  public void setThird(@Nullable String third) {
    this.third = Objects.requireNonNullElse(third, "");
  }
}
