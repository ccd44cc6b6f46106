package health.consilium.platform.web;

import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses what another site posts in a person's name, and parameters known to be misused. */
public class SameSiteFilter extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private static final String FORM = "application/x-www-form-urlencoded";

  /** As {@code server-config/domain.asadmin} says. */
  private static final long LONGEST_FORM = 524_288;

  @Inject Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isTooLong(request)) {
      response.setHeader("Connection", "close");
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      response.setContentLength(0);
      response.flushBuffer();
    } else if (isMisused(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (!READING.contains(request.getMethod()) && !isFromHere(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(new ReadRequest(request), response);
    }
  }

  /**
   * Its parameters were read as UTF-8; Faces would set that once more and be logged as too late.
   */
  private static final class ReadRequest extends HttpServletRequestWrapper {

    ReadRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public void setCharacterEncoding(String encoding) {
      // it is set already
    }
  }

  /** Refused before the server reads it: once it has met its limit, it answers nothing at all. */
  private static boolean isTooLong(HttpServletRequest request) {
    String type = request.getContentType();
    boolean isForm = type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    return isForm && request.getContentLengthLong() > LONGEST_FORM;
  }

  /**
   * The names are asked for as the server itself reads them, however they were written. A form of
   * files is taken only at the addresses that are made for it, so that no upload is read here.
   */
  private boolean isMisused(HttpServletRequest request) {
    if (isFormOfFiles(request)) {
      return !List.of(getInitParameter("files").split(" ", -1)).contains(request.getRequestURI());
    }
    boolean isReading = READING.contains(request.getMethod());
    return request.getParameterMap().keySet().stream()
        .anyMatch(name -> isMisused(name) || (isReading && isState(name)));
  }

  private static boolean isFormOfFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  /** Faces may write the name of a part of the page before its own. */
  private static boolean isMisused(String parameter) {
    return parameter.equals("jfwid") || parameter.endsWith("jakarta.faces.ClientWindow");
  }

  /**
   * A form that comes as an address: nobody's page sends it so, and it would pass the second lock.
   */
  private static boolean isState(String parameter) {
    return parameter.endsWith("jakarta.faces.ViewState");
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
