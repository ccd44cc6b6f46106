package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterFile;
import health.consilium.delivery.LinkCode;
import health.consilium.delivery.LinkedLetters;
import health.consilium.platform.language.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Where the link of a mail leads: the patient's birth date opens the letter. */
@Named
@RequestScoped
public class LetterLinkPage {

  @Inject LinkedLetters letters;
  @Inject SignedInUser user;

  private @Nullable String code;
  private @Nullable LocalDate birthDate;
  private @Nullable Boolean open;
  private @Nullable Boolean outdated;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    code = Faces.getRequestParameter("code");
  }

  /** Hands the letter over, or says that the date is another. */
  public void fetch() throws IOException {
    if (birthDate == null || !isOpen()) {
      return;
    }
    Optional<LetterFile> letter = letters.fetch(code(), birthDate);
    if (letter.isEmpty()) {
      open = null;
      outdated = null;
      String sentence = Texts.of(user.language()).say("delivery.link.birthDate.other");
      Messages.add("birthDate", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
      return;
    }
    Downloads.attach(letter.get(), Faces.getResponse());
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Asked once, and once more after a wrong date: the fifth one closes the link. */
  public boolean isOpen() {
    if (open == null) {
      open = letters.opens(code());
    }
    return open;
  }

  public String getTitleKey() {
    if (isOutdated()) {
      return "delivery.outdated.title";
    }
    if (isOpen()) {
      return "delivery.link.title";
    }
    return isWaiting() ? "delivery.link.waits.title" : "delivery.link.over.title";
  }

  /** A newer edition took the place of its letter; the link opens that one, if it was sent here. */
  public boolean isOutdated() {
    if (outdated == null) {
      outdated = letters.isOutdated(code());
    }
    return outdated;
  }

  /** Neither by itself nor by what took its place. */
  public boolean isOver() {
    return !isOpen() && !isOutdated() && !isWaiting();
  }

  /** Nothing is wrong with the link: its letter is looked at once more. */
  public boolean isWaiting() {
    return !isOpen() && letters.waits(code());
  }

  private LinkCode code() {
    return new LinkCode(code == null ? "" : code);
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(@Nullable LocalDate birthDate) {
    this.birthDate = birthDate;
  }
}
