package health.consilium.platform.web;

import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a session's cookie looks, how long a session may last, and how much a stranger may keep in
 * one.
 *
 * <p>A stranger's session ends after the minutes of {@code web.xml} and holds a few pages; signing
 * in makes a new one, which lasts longer and holds as many as Faces is told there.
 */
public class SessionRules implements ServletContextListener, HttpSessionListener {

  /** After this time without a request a person signs in again. */
  public static final Duration LONGEST_IDLE = Duration.ofMinutes(60);

  /** After this time a person signs in again, however busy they were. */
  public static final Duration LONGEST_SESSION = Duration.ofHours(12);

  /** Where Faces keeps the pages of a session, each under a number, the newest last. */
  private static final String PAGES =
      "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

  private static final int PAGES_OF_A_STRANGER = 5;

  @Inject Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    boolean https = settings.site().isHttps();
    SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
    cookie.setName(https ? "__Host-consilium" : "consilium");
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setAttribute("SameSite", "Lax");
  }

  /** Faces uses the map that it finds, and one of its own when it finds none. */
  @Override
  public void sessionCreated(HttpSessionEvent begin) {
    begin.getSession().setAttribute(PAGES, Collections.synchronizedMap(new FewPages()));
  }

  /** The session is a signed-in person's from now on. */
  public static void signedIn(HttpSession session) {
    session.setMaxInactiveInterval((int) LONGEST_IDLE.toSeconds());
    session.removeAttribute(PAGES);
  }

  /** The newest pages; an older one is forgotten and opened anew when it is posted. */
  private static final class FewPages extends LinkedHashMap<String, Object> {

    private static final float FULL = 0.75f;

    FewPages() {
      super(PAGES_OF_A_STRANGER, FULL, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
      return size() > PAGES_OF_A_STRANGER;
    }
  }
}
