package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.AnothersRecord;
import health.consilium.evaluation.AnothersRecords;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the office reads of records that a reviewer takes for another person's, and decided. */
@Named
@ViewScoped
public class AnothersRecordsPage implements Serializable {

  @Inject AnothersRecords desk;
  @Inject SignedInUser user;

  private String number = "";
  private List<Line> lines = List.of();
  private List<Line> kept = List.of();

  /** One of them with its pages, and where it is looked at. */
  public record Line(UUID record, String kind, String file, List<Integer> pages, String address)
      implements Serializable {}

  @PostConstruct
  void open() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
    lines = desk.saidOf(referral(), user.asCoordinator()).stream().map(this::line).toList();
    kept = desk.keptOf(referral(), user.asCoordinator()).stream().map(this::line).toList();
  }

  /** What became readable since the page was opened is looked at first. */
  public String setAside(Line line) {
    desk.setAside(referral(), line.record(), line.pages(), user.asCoordinator());
    return afresh();
  }

  public String keep(Line line) {
    desk.keep(referral(), line.record(), line.pages(), user.asCoordinator());
    return afresh();
  }

  public String setAsideAfterAll(Line line) {
    desk.setAsideAfterAll(referral(), line.record(), line.pages(), user.asCoordinator());
    return afresh();
  }

  /** Its pages as they are read. */
  public String numbers(Line line) {
    return line.pages().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(Texts.of(user.language()).say("letter.list.between")));
  }

  private String afresh() {
    return "/coordinator/referral-file?faces-redirect=true&number=" + number;
  }

  private Line line(AnothersRecord record) {
    return new Line(
        record.id(),
        Texts.of(user.language()).say("records.kind." + record.kind()),
        record.file(),
        record.pages(),
        "/coordinator/read-record?number=%s&record=%s&page=%d"
            .formatted(number, record.id(), record.pages().getFirst()));
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public List<Line> getLines() {
    return lines;
  }

  /** What was found to be the patient's, and may be set aside after all. */
  public List<Line> getKept() {
    return kept;
  }
}
