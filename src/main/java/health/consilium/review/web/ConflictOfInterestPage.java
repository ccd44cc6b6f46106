package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ConflictDesk;
import health.consilium.review.WhoseReferral;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The question that stands before the records of every referral. */
@Named
@RequestScoped
public class ConflictOfInterestPage {

  @Inject ConflictDesk desk;
  @Inject SignedInUser user;

  private String number = "";
  private String words = "";
  private String why = "";
  private @Nullable WhoseReferral whose;

  /** A post acts on the number of its address. */
  @PostConstruct
  void readAddress() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
  }

  public void load() {
    whose = desk.ask(referral(), user.asReviewer());
    why =
        desk.why(referral(), user.asReviewer())
            .map(next -> Texts.of(user.language()).say("review.next.why." + next))
            .orElse("");
  }

  /** Leads here from the room as long as nothing was said. */
  public @Nullable String first() {
    return desk.isToBeAsked(referral(), user.asReviewer())
        ? "/reviewer/conflict-of-interest?faces-redirect=true&number=" + number
        : null;
  }

  public String none() {
    desk.declareNone(referral(), user.asReviewer());
    return "/reviewer/room?faces-redirect=true&number=" + number;
  }

  public String declare() {
    desk.declare(referral(), words, user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true&declared=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public WhoseReferral getWhose() {
    if (whose == null) {
      load();
    }
    return Objects.requireNonNull(whose);
  }

  /** Why it was the next one, in words; empty when this reviewer chose it. */
  public String getWhy() {
    if (whose == null) {
      load();
    }
    return why;
  }

  public String getCountry() {
    String code = getWhose().country();
    return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(user.language().locale());
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
