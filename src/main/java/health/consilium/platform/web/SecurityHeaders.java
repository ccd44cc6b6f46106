package health.consilium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** The headers of every answer; also for those who answer before any filter is asked. */
public final class SecurityHeaders {

  static final String POLICY = "Content-Security-Policy";

  private static final String PAGES =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
          + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
  private static final List<String> STAFF =
      List.of("/reviewer/", "/coordinator/", "/administrator/");
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private SecurityHeaders() {}

  public static void write(
      HttpServletRequest request, HttpServletResponse response, boolean https) {
    response.setHeader(POLICY, PAGES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cache-Control", isResource(request) ? caching(request) : "no-store");
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** PrimeFaces writes its own policy, with a number used once, on the pages of the staff only. */
  public static boolean isStaffPage(HttpServletRequest request) {
    return STAFF.stream().anyMatch(path(request)::startsWith);
  }

  public static boolean isResource(HttpServletRequest request) {
    String path = path(request);
    return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
  }

  private static String caching(HttpServletRequest request) {
    return request.getParameter("v") == null ? "no-cache" : FOREVER;
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
