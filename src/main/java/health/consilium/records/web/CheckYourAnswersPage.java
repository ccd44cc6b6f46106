package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.referral.web.Answers;
import health.consilium.referral.web.OpenDraft;
import health.consilium.referral.web.Pages;
import health.consilium.referral.web.SentNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows all answers once more, each with a way to change it; then the referral is sent. */
@Named
@ViewScoped
public class CheckYourAnswersPage implements Serializable {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject RecordOverview overview;
  @Inject SignedInUser user;
  @Inject Turnaround promise;

  private @Nullable String number;
  private List<Answers.Section> before = List.of();
  private List<Answers.Row> records = List.of();
  private List<Answers.Section> after = List.of();
  private boolean someMissing;
  private boolean ready;

  public @Nullable String load() {
    Optional<ReferralDraft> draft = open.find();
    if (draft.isEmpty()) {
      return Pages.home();
    }
    show(draft.get());
    return null;
  }

  /** Pressing twice is harmless: the second time finds the referral sent. */
  public String send() {
    ReferralNumber sent = SentNumber.of(number);
    intake.submit(sent, user.asPatient());
    return Pages.to("referral-sent") + "&number=" + sent;
  }

  private void show(ReferralDraft draft) {
    var words = new Answers(Texts.of(user.language()), user.language().locale());
    number = draft.number().value();
    before = words.you(draft, user.asPatient().name());
    after = words.questionsAndConsent(draft, zone(draft));
    records = overview.answers(draft.number());
    someMissing = overview.isSomeMissing(draft.number());
    ready = draft.maySend();
  }

  private static ZoneId zone(ReferralDraft draft) {
    return ZoneId.of(draft.details().map(PatientDetails::timeZone).orElse("UTC"));
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public List<Answers.Section> getBefore() {
    return before;
  }

  public List<Answers.Row> getRecords() {
    return records;
  }

  public List<Answers.Section> getAfter() {
    return after;
  }

  public boolean isSomeMissing() {
    return someMissing;
  }

  public boolean isReady() {
    return ready;
  }

  public int getDays() {
    return promise.days();
  }
}
