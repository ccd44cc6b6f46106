package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.SentReferral;
import health.consilium.referral.Turnaround;
import health.consilium.referral.web.Pages;
import health.consilium.referral.web.SentNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a patient where the referral is, whose turn it is, what is missing and what was asked. */
@Named
@ViewScoped
public class MyReferralPage implements Serializable {

  private static final Set<String> DONE =
      Set.of("worse", "asked", "reopened", "withdrawn", "answered", "noBetterPage");

  @Inject PatientDesk desk;
  @Inject RecordOverview overview;
  @Inject SignedInUser user;
  @Inject Turnaround promise;
  @Inject Clock clock;

  private @Nullable String number;
  private @Nullable String done;
  private @Nullable ReferralWords words;
  private List<RecordOverview.Missing> missing = List.of();
  private List<PageBox> pagesAsked = List.of();
  private List<ReferralWords.Other> others = List.of();

  /** Without a number, the newest; who has sent none begins at the list of parts. */
  public @Nullable String load() {
    List<SentReferral> sent = desk.sentBy(user.asPatient());
    Optional<SentReferral> shown =
        number == null
            ? sent.stream().findFirst()
            : Optional.of(desk.read(SentNumber.of(number), user.asPatient()));
    if (shown.isEmpty()) {
      return Pages.home();
    }
    show(shown.get(), sent);
    RecordNotes.sayAll();
    return null;
  }

  /** Pressing twice is harmless. */
  public String sendWhatWasAsked() {
    overview.answer(SentNumber.of(number));
    return Pages.to("my-referral") + "&number=" + number + "&done=answered";
  }

  private void show(SentReferral referral, List<SentReferral> sent) {
    number = referral.number().value();
    words = new ReferralWords(referral, user.language(), promise, clock.instant());
    if (referral.status() != ReferralStatus.WITHDRAWN) {
      missing = overview.missing(referral.number());
      pagesAsked = overview.pagesAsked(referral.number());
    }
    others =
        sent.stream()
            .filter(other -> !other.number().equals(referral.number()))
            .map(other -> new ReferralWords(other, user.language(), promise, clock.instant()))
            .map(ReferralWords::asOther)
            .toList();
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getDone() {
    return done;
  }

  public void setDone(@Nullable String done) {
    this.done = done;
  }

  /** Where the sentence about what was just done stands in the bundle. */
  public @Nullable String getNewsKey() {
    if (done == null || !DONE.contains(done)) {
      return null;
    }
    return done.equals("answered") && areOnlyPagesAsked()
        ? "patient.my.done.answeredSome"
        : "patient.my.done." + done;
  }

  public @Nullable ReferralWords getWords() {
    return words;
  }

  /** How it stands; when nothing but pages is waited for, how many. */
  public String getStanding() {
    return areOnlyPagesAsked()
        ? Texts.of(user.language()).say("patient.my.page.needed", pagesAsked.size())
        : Objects.requireNonNull(words).getStanding();
  }

  private boolean areOnlyPagesAsked() {
    ReferralWords said = Objects.requireNonNull(words);
    return said.isWaiting() && !pagesAsked.isEmpty() && said.getAsked() == null;
  }

  public List<RecordOverview.Missing> getMissing() {
    return missing;
  }

  public List<PageBox> getPagesAsked() {
    return pagesAsked;
  }

  public List<ReferralWords.Other> getOthers() {
    return others;
  }
}
