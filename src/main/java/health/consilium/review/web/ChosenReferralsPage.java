package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ChosenReferrals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What is done with several rows of the queue at once, and undone. */
@Named
@ViewScoped
public class ChosenReferralsPage implements Serializable {

  private static final String FIELD = "chosen";

  @Inject ChosenReferrals desk;
  @Inject SignedInUser user;
  @Inject ReviewQueuePage queue;

  private List<ReferralNumber> done = List.of();
  private String said = "";
  private boolean claimed;

  public void claim() {
    claim(chosen(), "claimed");
  }

  public void release() {
    release(chosen(), "released");
  }

  /** The other act, on what was done; that can be undone too. */
  public void undo() {
    if (claimed) {
      release(done, "undone");
    } else {
      claim(done, "undone");
    }
  }

  private void claim(List<ReferralNumber> numbers, String what) {
    show(desk.claim(numbers, user.asReviewer()), what);
    claimed = true;
  }

  private void release(List<ReferralNumber> numbers, String what) {
    show(desk.release(numbers, user.asReviewer()), what);
    claimed = false;
  }

  private void show(List<ReferralNumber> acted, String what) {
    Texts texts = Texts.of(user.language());
    String numbers =
        acted.stream()
            .map(ReferralNumber::value)
            .collect(Collectors.joining(texts.say("review.comma")));
    done = List.copyOf(acted);
    said =
        acted.isEmpty()
            ? texts.say("review.chosen.none")
            : texts.say("review.chosen." + what, numbers);
    queue.load();
  }

  private static List<ReferralNumber> chosen() {
    return Stream.of(
            Objects.requireNonNullElse(Faces.getRequestParameterValues(FIELD), new String[0]))
        .map(ReferralNumber::typed)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What was done last; empty before anything was. */
  public String getSaid() {
    return said;
  }

  public boolean isUndoable() {
    return !done.isEmpty();
  }
}
