package health.consilium.account.web;

import health.consilium.platform.web.SessionRules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a session keeps of a person: which account, since when, and what is still owed.
 *
 * <p>Who owes something is a stranger everywhere but on the page where it is settled.
 */
record Ticket(UUID accountId, Instant signedInAt, Owed owed) implements Serializable {

  /** What a password alone does not settle. */
  enum Owed {
    NOTHING,
    A_CODE,
    SETTING_UP
  }

  private static final String NAME = Ticket.class.getName();

  /** Puts the ticket into a session whose id nobody has seen before. */
  static void issue(HttpServletRequest request, UUID accountId, Instant now) {
    issue(request, accountId, now, Owed.NOTHING);
  }

  static void issue(HttpServletRequest request, UUID accountId, Instant now, Owed owed) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession fresh = request.getSession(true);
    SessionRules.signedIn(fresh);
    fresh.setAttribute(NAME, new Ticket(accountId, now, owed));
  }

  static Optional<Ticket> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Ticket) session.getAttribute(NAME));
  }

  /** From now on nothing is owed; the session goes on under an id that nobody has seen before. */
  static void settle(HttpServletRequest request) {
    of(request)
        .filter(ticket -> ticket.owed != Owed.NOTHING)
        .ifPresent(
            ticket -> {
              request.changeSessionId();
              request
                  .getSession()
                  .setAttribute(
                      NAME, new Ticket(ticket.accountId, ticket.signedInAt, Owed.NOTHING));
            });
  }

  boolean isTooOld(Instant now) {
    return signedInAt.plus(SessionRules.LONGEST_SESSION).isBefore(now);
  }
}
