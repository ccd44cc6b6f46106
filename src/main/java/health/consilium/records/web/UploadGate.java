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
import java.util.Set;

/**
 * Lets only so many uploads in at once: each holds a thread of the server for as long as it comes,
 * and whoever sends slowly shall not take the portal away from all others.
 */
@WebFilter({"/patient/save-records", "/patient/page-again", "/patient/uploads/*"})
public class UploadGate extends HttpFilter {

  private static final int IN_ALL = 24;

  /** The script of the page sends two at once; two more may have died without a word. */
  private static final int OF_AN_ACCOUNT = 4;

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
    // The form has places of its own: it is sent while files of another window still come.
    String sender = user.asPatient().accountId() + request.getServletPath();
    if (!places.take(sender)) {
      response.setHeader("Retry-After", SECONDS_TO_WAIT);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.giveBack(sender);
    }
  }
}
