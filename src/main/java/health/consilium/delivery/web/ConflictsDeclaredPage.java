package health.consilium.delivery.web;

import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ConflictDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** Which reviewers declared a conflict of interest on a referral, and in which words. */
@Named
@RequestScoped
public class ConflictsDeclaredPage {

  @Inject ConflictDesk desk;
  @Inject OfficeWords words;

  private List<Line> lines = List.of();

  /** One declared conflict. */
  public record Line(String by, String words) {}

  @PostConstruct
  void open() {
    String typed = Objects.toString(Faces.getRequestParameter("number"), "");
    ReferralNumber number = ReferralNumber.typed(typed).orElseThrow(NotFound::new);
    lines =
        desk.declaredOn(number, words.coordinator()).stream()
            .map(
                conflict ->
                    new Line(
                        words.say(
                            "coordinator.file.conflict.by",
                            conflict.reviewer(),
                            words.moment(conflict.declaredAt())),
                        conflict.words()))
            .toList();
  }

  public List<Line> getLines() {
    return lines;
  }
}
