package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.findings.FindingDesk;
import health.consilium.records.findings.Prompt;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What the pages of a referral seem to say, for the office and in the reviewer's room. */
@Named
@ViewScoped
public class PageFindingsPage implements Serializable {

  @Inject FindingDesk desk;
  @Inject NoticedOnPages noticed;
  @Inject SignedInUser user;

  private String number = "";
  private List<Row> rows = List.of();

  /** One prompt as it is read. */
  public record Row(
      UUID record, int page, String words, boolean asksWhose, boolean setAside, String address)
      implements Serializable {}

  @PostConstruct
  void open() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
    rows = noticed.of(referral()).prompts().stream().map(this::row).toList();
  }

  public String setAside(UUID record, int page) {
    desk.setAside(referral(), record, page, user.asCoordinator());
    return back();
  }

  public String keep(UUID record, int page) {
    desk.keep(referral(), record, page, user.asCoordinator());
    return back();
  }

  private String back() {
    return "/coordinator/referral-file?faces-redirect=true&number=" + number;
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  private Row row(Prompt prompt) {
    Texts texts = Texts.of(user.language());
    String kind = texts.say("records.kind." + prompt.record());
    String where =
        prompt.page() == 0 ? kind : texts.say("records.prompt.where", kind, prompt.page());
    List<String> places = Stream.concat(Stream.of(where), prompt.details().stream()).toList();
    return new Row(
        prompt.recordId(),
        prompt.page(),
        texts.say("records.prompt." + prompt.kind(), places),
        prompt.kind().asksWhose(),
        prompt.kind() == Prompt.Kind.SET_ASIDE,
        address(prompt));
  }

  private String address(Prompt prompt) {
    return "/coordinator/read-record?number=%s&record=%s&page=%d"
        .formatted(number, prompt.recordId(), Math.max(1, prompt.page()));
  }

  public List<Row> getRows() {
    return rows;
  }
}
