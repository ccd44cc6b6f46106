package health.consilium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says {@code SameSite=Lax} on the session's cookie whenever one is made.
 *
 * <p>GlassFish 8.0.0 reads the attribute from the configuration and does not write it; remove this
 * when it does.
 */
final class LaxSession extends HttpServletRequestWrapper {

  private static final String HEADER = "Set-Cookie";
  private static final String LAX = "; SameSite=Lax";

  private final HttpServletResponse response;

  LaxSession(HttpServletRequest request, HttpServletResponse response) {
    super(request);
    this.response = response;
  }

  @Override
  public HttpSession getSession() {
    HttpSession session = super.getSession();
    say();
    return session;
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    HttpSession session = super.getSession(create);
    say();
    return session;
  }

  @Override
  public String changeSessionId() {
    String id = super.changeSessionId();
    say();
    return id;
  }

  private void say() {
    List<String> cookies = List.copyOf(response.getHeaders(HEADER));
    if (response.isCommitted() || cookies.stream().noneMatch(LaxSession::isSilent)) {
      return;
    }
    response.setHeader(HEADER, spoken(cookies.getFirst()));
    cookies.stream()
        .skip(1)
        .map(LaxSession::spoken)
        .forEach(cookie -> response.addHeader(HEADER, cookie));
  }

  private static String spoken(String cookie) {
    return isSilent(cookie) ? cookie + LAX : cookie;
  }

  private static boolean isSilent(String cookie) {
    return !cookie.contains("SameSite");
  }
}
