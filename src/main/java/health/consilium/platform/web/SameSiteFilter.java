package health.consilium.platform.web;

import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Refuses what another site posts in a person's name, and parameters known to be misused. */
public class SameSiteFilter extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    if (names(request, "jfwid") || names(request, "jakarta.faces.ClientWindow")) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (!READING.contains(request.getMethod()) && !isFromHere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * Looks at the address always, and at the body only of a form, so that no upload is read here.
   * Faces writes the second name also as a header of its own requests.
   */
  private static boolean names(HttpServletRequest request, String parameter) {
    String query = request.getQueryString();
    if (query != null && query.contains(parameter)) {
      return true;
    }
    String type = request.getContentType();
    boolean isForm = type != null && type.startsWith("application/x-www-form-urlencoded");
    return isForm && request.getParameter(parameter) != null;
  }

  /** {@code Sec-Fetch-Site} when the browser sends it, else {@code Origin}; neither is refused. */
  private boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return isOurs(origin);
    }
    return request.getSession(false) == null;
  }

  private boolean isOurs(String origin) {
    URI ours = settings.site().baseUrl();
    String port = ours.getPort() < 0 ? "" : ":" + ours.getPort();
    return origin.equalsIgnoreCase(ours.getScheme() + "://" + ours.getHost() + port);
  }
}
