package health.consilium.account.web;

import health.consilium.platform.web.SessionRules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All that a session keeps of a person: which account, and since when. */
record Ticket(UUID accountId, Instant signedInAt) implements Serializable {

  private static final String NAME = Ticket.class.getName();

  /** Puts the ticket into a session whose id nobody has seen before. */
  static void issue(HttpServletRequest request, UUID accountId, Instant now) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession fresh = request.getSession(true);
    SessionRules.signedIn(fresh);
    fresh.setAttribute(NAME, new Ticket(accountId, now));
  }

  static Optional<Ticket> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Ticket) session.getAttribute(NAME));
  }

  boolean isTooOld(Instant now) {
    return signedInAt.plus(SessionRules.LONGEST_SESSION).isBefore(now);
  }
}
