package health.consilium.delivery.web;

import health.consilium.delivery.office.StuckMail;
import health.consilium.delivery.office.StuckMails;
import health.consilium.platform.refusal.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The mails that did not leave; one that was chosen is tried anew or left as it is. */
@Named
@RequestScoped
public class StuckMailsPage {

  @Inject StuckMails mails;
  @Inject OfficeWords words;

  private @Nullable String id;
  private @Nullable List<Line> lines;

  /** A mail in words. */
  public record Line(
      String id,
      String domain,
      String subject,
      String posted,
      String tried,
      String answer,
      boolean mayTryAgain) {}

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    id = Faces.getRequestParameter("id");
  }

  public String tryAgain() {
    mails.tryAgain(id(), words.coordinator());
    return back("again");
  }

  public String leave() {
    mails.leave(id(), words.coordinator());
    return back("left");
  }

  private static String back(String done) {
    return "/coordinator/stuck-mails?faces-redirect=true&done=" + done;
  }

  private UUID id() {
    return Ids.of(id).orElseThrow(NotFound::new);
  }

  private Line line(StuckMail mail) {
    return new Line(
        mail.id().toString(),
        mail.domain(),
        mail.subject(),
        words.moment(mail.postedAt()),
        words.moment(mail.triedAt()),
        mail.answer(),
        mail.mayTryAgain());
  }

  /** For the mark on other pages of the office. */
  public boolean isAny() {
    return mails.isAny(words.coordinator());
  }

  /** Since when a mail has waited that reached no mail server; empty when none does. */
  public String getSilentSince() {
    return words.moment(mails.silentSince(words.coordinator()).orElse(null));
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = mails.newest(words.coordinator()).stream().map(this::line).toList();
    }
    return lines;
  }

  /** One that somebody else dealt with meanwhile is only gone from the list. */
  public @Nullable Line getChosen() {
    return getLines().stream().filter(line -> line.id().equals(id)).findFirst().orElse(null);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
