package health.consilium.evaluation.secondread.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.secondread.SecondReadDesk;
import health.consilium.evaluation.secondread.SecondReadGate;
import health.consilium.evaluation.secondread.SecondReadRoom;
import health.consilium.evaluation.secondread.WhichRead;
import health.consilium.evaluation.web.Posted;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.web.viewer.ReadingTable;
import health.consilium.records.web.viewer.Viewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.WhoseReferral;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Where an asked colleague says that no conflict stands between, reads the records, and declines,
 * or answers with a {@link SecondOpinionPage}.
 */
@Named
@RequestScoped
public class SecondReadPage {

  @Inject SecondReadDesk desk;
  @Inject SecondReadGate gate;
  @Inject SecondReadRoom room;
  @Inject ReadingTable table;
  @Inject SignedInUser user;

  private String number = "";
  private boolean loaded;
  private @Nullable UnsentWords unsent;
  private @Nullable ColleagueRead given;
  private @Nullable WhoseReferral whose;
  private SecondReadRoom.@Nullable Laid laid;
  private @Nullable Viewer viewer;
  private String read = "";
  private String conflict = "";
  private String why = "";

  /** A post acts on the number of its address. */
  @PostConstruct
  void readAddress() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
  }

  /** Refused as unknown to whoever is not asked. */
  public void load() {
    Reviewer reviewer = user.asReviewer();
    loaded = true;
    unsent = findUnsent(reviewer).orElse(null);
    if (unsent != null) {
      return;
    }
    given = desk.given(referral(), reviewer).orElse(null);
    if (given != null) {
      return;
    }
    read = desk.asked(referral(), reviewer).id().toString();
    if (gate.isToBeAsked(referral(), reviewer)) {
      whose = gate.ask(referral(), reviewer);
      return;
    }
    laid = room.enter(referral(), reviewer);
    viewer = table.lay(referral());
  }

  /** What was posted under something else than what stands here now is acted on by nothing. */
  private Optional<UnsentWords> findUnsent(Reviewer reviewer) {
    var posted = new Posted(Faces.getRequest().getParameterMap());
    if (!Faces.isPostback() || posted.find("read").isEmpty()) {
      return Optional.empty();
    }
    WhichRead which = which();
    Optional<WhichRead> standing = desk.standing(referral(), reviewer);
    Optional<ColleagueRead> ended = desk.ended(which, reviewer);
    if (standing.filter(which::equals).isPresent()
        || ended.filter(read -> UnsentWords.isJust(read, posted)).isPresent()) {
      return Optional.empty();
    }
    boolean asked = standing.isPresent() || desk.given(referral(), reviewer).isPresent();
    return Optional.of(UnsentWords.of(posted, ended, asked, Texts.of(user.language())));
  }

  public String none() {
    gate.declareNone(referral(), user.asReviewer());
    return here();
  }

  public String declare() {
    desk.declareConflict(which(), conflict, user.asReviewer());
    return queue();
  }

  public String decline() {
    desk.decline(which(), why, user.asReviewer());
    return queue();
  }

  public String here() {
    return "/reviewer/second-read?faces-redirect=true&number=" + number;
  }

  private static String queue() {
    return "/reviewer/review-queue?faces-redirect=true";
  }

  public ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  /** What the page showed that is posted now. */
  WhichRead which() {
    return new WhichRead(referral(), new Posted(Faces.getRequest().getParameterMap()).id("read"));
  }

  private void loadOnce() {
    if (!loaded) {
      load();
    }
  }

  /** Nothing, unless what was asked ended while the colleague wrote. */
  public @Nullable UnsentWords getUnsent() {
    loadOnce();
    return unsent;
  }

  public @Nullable ColleagueRead getGiven() {
    loadOnce();
    return given;
  }

  public @Nullable WhoseReferral getWhose() {
    loadOnce();
    return whose;
  }

  public SecondReadRoom.@Nullable Laid getLaid() {
    loadOnce();
    return laid;
  }

  /** Posted with whatever is done here. */
  public String getRead() {
    loadOnce();
    return read;
  }

  public boolean isIndependent() {
    SecondReadRoom.Laid open = getLaid();
    return open != null && open.kind() == Kind.INDEPENDENT;
  }

  public @Nullable Viewer getViewer() {
    loadOnce();
    return viewer;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getConflict() {
    return conflict;
  }

  public void setConflict(String conflict) {
    this.conflict = conflict;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
