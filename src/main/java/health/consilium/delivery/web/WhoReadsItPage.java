package health.consilium.delivery.web;

import health.consilium.platform.faces.Choice;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.HandOverDesk;
import health.consilium.review.HeldBy;
import health.consilium.review.NoColleague;
import health.consilium.review.routing.Explanation;
import health.consilium.review.routing.Offer;
import health.consilium.review.routing.OfficeRouting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Who of the reviewers is asked to read a referral of the queue; a coordinator may choose. */
@Named
@RequestScoped
public class WhoReadsItPage {

  @Inject OfficeRouting routing;
  @Inject HandOverDesk handOvers;
  @Inject OfficeWords words;

  private String number = "";
  private String reviewer = "";
  private String note = "";
  private String why = "";
  private String holder = "";
  private String whyNext = "";
  private Optional<Offer> offer = Optional.empty();
  private List<Choice> reviewers = List.of();
  private Optional<Explanation> considered = Optional.empty();

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
    handOvers.holder(referral(), words.coordinator()).ifPresent(this::say);
    offer = routing.on(referral(), words.coordinator());
    reviewers =
        routing.reviewers(referral(), words.coordinator()).stream()
            .map(each -> new Choice(each.id().toString(), each.name()))
            .toList();
    considered = routing.considered(referral(), words.coordinator());
  }

  private void say(HeldBy held) {
    holder = held.name();
    whyNext = held.why().map(it -> words.word("review.next.why", it)).orElse("");
  }

  public String offer() {
    UUID chosen =
        reviewers.stream()
            .map(Choice::value)
            .filter(reviewer::equals)
            .findFirst()
            .map(UUID::fromString)
            .orElseThrow(NoColleague::new);
    routing.offer(referral(), chosen, note, words.coordinator());
    return here();
  }

  public String takeBack() {
    routing.takeBack(referral(), words.coordinator());
    return here();
  }

  public String reroute() {
    handOvers.reroute(referral(), why, words.coordinator());
    return here();
  }

  private String here() {
    return "/coordinator/referral-file?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  /** It waits in the queue, and there is somebody to ask. */
  public boolean isToOffer() {
    return !reviewers.isEmpty();
  }

  /** Which reviewer holds it; empty when nobody does. */
  public String getHolder() {
    return holder;
  }

  /** Why it was the next one for who holds it; empty when they chose it. */
  public String getWhyNext() {
    return whyNext;
  }

  /** Who is asked, and until when; empty when nobody is. */
  public String getAsked() {
    return offer
        .map(it -> words.say("coordinator.offer.asked", it.to().name(), words.moment(it.until())))
        .orElse("");
  }

  /** What the rules say now of each reviewer; empty when there are none. */
  public List<String> getConsidered() {
    return considered.map(new RoutingWords(words)::of).orElse(List.of());
  }

  /** Whether the rules know somebody to ask. */
  public boolean isAnybody() {
    return considered.filter(Explanation::anybody).isPresent();
  }

  public List<Choice> getReviewers() {
    return reviewers;
  }

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(String reviewer) {
    this.reviewer = reviewer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
