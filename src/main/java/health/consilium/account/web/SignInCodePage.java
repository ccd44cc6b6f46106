package health.consilium.account.web;

import health.consilium.account.SignedIn;
import health.consilium.account.secondfactor.SecondStepDesk;
import health.consilium.account.web.Ticket.Owed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code of the authenticator app, asked right after the password. */
@Named
@RequestScoped
public class SignInCodePage {

  /** A password that was shown longer ago is asked again. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Inject SecondStepDesk desk;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String code = "";
  private @Nullable String then;

  /** Without a password there is no second step. */
  public @Nullable String load() {
    return ticket().isPresent() ? null : "/sign-in?faces-redirect=true";
  }

  public String enter() {
    Optional<SignedIn> person =
        ticket().flatMap(shown -> desk.enter(shown.accountId(), shown.signedInAt(), code));
    if (person.isEmpty()) {
      return "/sign-in?faces-redirect=true";
    }
    Ticket.issue(request, person.get().accountId(), clock.instant());
    return Redirect.to(ReturnAddress.of(then).orElse(person.get().role().home()));
  }

  private Optional<Ticket> ticket() {
    return Ticket.of(request)
        .filter(ticket -> ticket.owed() == Owed.A_CODE)
        .filter(ticket -> ticket.signedInAt().plus(PATIENCE).isAfter(clock.instant()));
  }

  /** Never shown again. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }

  public @Nullable String getThen() {
    return then;
  }

  public void setThen(@Nullable String then) {
    this.then = then;
  }
}
