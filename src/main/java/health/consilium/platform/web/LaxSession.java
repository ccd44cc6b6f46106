package health.consilium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says {@code SameSite=Lax} on the session's cookie whenever one is made, and makes none when there
 * is no room.
 *
 * <p>GlassFish 8.0.0 reads the attribute from the configuration and does not write it; remove that
 * part when it does.
 */
final class LaxSession extends HttpServletRequestWrapper {

  private static final String HEADER = "Set-Cookie";
  private static final String LAX = "; SameSite=Lax";

  private final HttpServletResponse response;
  private final BooleanSupplier isOneMoreAllowed;

  LaxSession(
      HttpServletRequest request, HttpServletResponse response, BooleanSupplier isOneMoreAllowed) {
    super(request);
    this.response = response;
    this.isOneMoreAllowed = isOneMoreAllowed;
  }

  @Override
  public HttpSession getSession() {
    HttpSession known = super.getSession(false);
    HttpSession session = known == null ? begin() : known;
    say();
    return session;
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    if (create) {
      return getSession();
    }
    HttpSession known = super.getSession(false);
    say();
    return known;
  }

  /** The server says that it is full by a failure that says nothing else. */
  private HttpSession begin() {
    if (response.isCommitted()) {
      return super.getSession();
    }
    if (!isOneMoreAllowed.getAsBoolean()) {
      throw ComeBackLater.tooManyFromThere();
    }
    try {
      return super.getSession();
    } catch (IllegalStateException full) {
      throw ComeBackLater.full();
    }
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
