package health.consilium.delivery.web;

import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ConflictDesk;
import health.consilium.review.DeclaredConflict;
import health.consilium.review.DeclaredConflict.TakenBack;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * Which reviewers declared a conflict of interest on a referral, and in which words; what was a
 * mistake is taken back here.
 */
@Named
@ViewScoped
public class ConflictsDeclaredPage implements Serializable {

  @Inject ConflictDesk desk;
  @Inject OfficeWords words;

  private String number = "";
  private List<Line> lines = List.of();
  private final Map<UUID, String> reasons = new HashMap<>();

  /**
   * One declared conflict.
   *
   * @param takenBack by whom and when; empty when it stands
   */
  public record Line(
      UUID reviewerId, String reviewer, String by, String words, String takenBack, String reason)
      implements Serializable {}

  @PostConstruct
  void open() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
    lines = desk.declaredOn(referral(), words.coordinator()).stream().map(this::line).toList();
  }

  private Line line(DeclaredConflict conflict) {
    return new Line(
        conflict.reviewerId(),
        conflict.reviewer(),
        words.say(
            "coordinator.file.conflict.by",
            conflict.reviewer(),
            words.moment(conflict.declaredAt())),
        conflict.words(),
        conflict.takenBack().map(this::takenBack).orElse(""),
        conflict.takenBack().map(TakenBack::reason).orElse(""));
  }

  private String takenBack(TakenBack mistake) {
    return words.say("coordinator.conflict.takenBack", mistake.by(), words.moment(mistake.at()));
  }

  public String takeBack(UUID reviewerId) {
    desk.takeBack(
        referral(), reviewerId, reasons.getOrDefault(reviewerId, ""), words.coordinator());
    return "/coordinator/referral-file?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Why each is taken back, as it is typed. */
  public Map<UUID, String> getReasons() {
    return reasons;
  }
}
