package health.consilium.account;

import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person behind this request, and the only maker of actors.
 *
 * <p>Who lacks the role is told that the thing does not exist.
 */
@RequestScoped
public class SignedInUser {

  private @Nullable SignedIn account;
  private Language language = Language.ENGLISH;

  /** Called once at the beginning of a request, after the account was read. */
  public void enter(SignedIn account) {
    this.account = account;
  }

  /** Called once at the beginning of a request, with the language chosen for it. */
  public void speak(Language language) {
    this.language = language;
  }

  public Patient asPatient() {
    SignedIn account = require(Role.PATIENT);
    return new Patient(account.accountId(), account.name());
  }

  public Reviewer asReviewer() {
    SignedIn account = require(Role.REVIEWER);
    return new Reviewer(account.accountId(), account.name());
  }

  public Coordinator asCoordinator() {
    SignedIn account = require(Role.COORDINATOR);
    return new Coordinator(account.accountId(), account.name());
  }

  public Administrator asAdministrator() {
    SignedIn account = require(Role.ADMINISTRATOR);
    return new Administrator(account.accountId(), account.name());
  }

  /** Whoever is signed in, in their role; a stranger is refused. */
  public Actor actor() {
    return switch (account().map(SignedIn::role).orElseThrow(NotFound::new)) {
      case PATIENT -> asPatient();
      case REVIEWER -> asReviewer();
      case COORDINATOR -> asCoordinator();
      case ADMINISTRATOR -> asAdministrator();
    };
  }

  /** The language of this request. */
  public Language language() {
    return language;
  }

  public boolean isPresent() {
    return account().isPresent();
  }

  public boolean is(Role role) {
    return account().filter(account -> account.role() == role).isPresent();
  }

  public String getName() {
    return account().map(SignedIn::name).orElse("");
  }

  private SignedIn require(Role role) {
    return account().filter(account -> account.role() == role).orElseThrow(NotFound::new);
  }

  private Optional<SignedIn> account() {
    return Optional.ofNullable(account);
  }
}
