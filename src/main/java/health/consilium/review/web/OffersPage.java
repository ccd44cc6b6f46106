package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.review.ReviewQueue;
import health.consilium.review.routing.Offer;
import health.consilium.review.routing.OfferDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the queue holds out to me, above it; and what it holds out to colleagues, within. */
@Named
@ViewScoped
public class OffersPage implements Serializable {

  @Inject OfferDesk desk;
  @Inject ReviewQueue queue;
  @Inject SignedInUser user;
  @Inject Turnaround turnaround;

  private List<Line> mine = List.of();
  private Map<String, String> colleagues = Map.of();
  private final Map<String, String> reasons = new HashMap<>();

  /** One offer to me, in words. */
  public record Line(String number, String about, boolean urgent, String until, String words)
      implements Serializable {}

  @PostConstruct
  void load() {
    OfferDesk.Standing standing = desk.standing(user.asReviewer());
    mine = standing.mine().stream().map(this::line).toList();
    colleagues =
        standing.colleagues().stream()
            .collect(
                Collectors.toMap(
                    offer -> offer.number().value(),
                    offer -> texts().say("review.offer.colleague", offer.to().name())));
  }

  private Line line(Offer offer) {
    var disease = offer.about().disease();
    String about =
        texts().say("evaluation.disease." + (disease == null ? "UNKNOWN" : disease.name()))
            + texts().say("review.comma")
            + texts().say("review.language." + offer.about().language());
    return new Line(
        offer.number().value(),
        about,
        offer.about().urgent(),
        texts().say("review.offer.until", clock().moment(offer.until())),
        offer.words());
  }

  /** To accept it is to claim it. */
  public String accept(String number) {
    queue.claim(new ReferralNumber(number), user.asReviewer());
    return "/reviewer/room?faces-redirect=true&number=" + number;
  }

  public String decline(String number) {
    desk.decline(new ReferralNumber(number), reasons.getOrDefault(number, ""), user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true";
  }

  /** Who was offered it, in words; empty when no colleague was. */
  public String colleague(String number) {
    return colleagues.getOrDefault(number, "");
  }

  private ClockWords clock() {
    return new ClockWords(user.language(), turnaround.zone());
  }

  private Texts texts() {
    return Texts.of(user.language());
  }

  public List<Line> getMine() {
    return mine;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }
}
