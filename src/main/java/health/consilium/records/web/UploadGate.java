package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * Lets only so many uploads in at once, and only as long as they come with the least speed: each
 * holds a thread of the server, and nobody shall take the portal away from all others.
 */
@WebFilter({"/patient/save-records", "/patient/page-again", "/patient/uploads/*"})
public class UploadGate extends HttpFilter {

  private static final int IN_ALL = 24;

  /** The script of the page sends two at once, a form is one; two may have died without a word. */
  private static final int OF_AN_ACCOUNT = 5;

  /** A tunnel, a lift: so long a phone may send little. */
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private static final Set<String> SENDING = Set.of("POST", "PATCH");

  private static final String SECONDS_TO_WAIT = "5";

  private final UploadPlaces places = new UploadPlaces(IN_ALL, OF_AN_ACCOUNT);

  @Inject SignedInUser user;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!SENDING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    String sender = user.asPatient().accountId().toString();
    if (!places.take(sender)) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(new SteadyRequest(request, WINDOW, System::nanoTime), response);
    } finally {
      places.giveBack(sender);
    }
  }
}
