package health.consilium.platform.web;

import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import java.time.Duration;

/** How a session's cookie looks, and how long a session may last. */
public class SessionRules implements ServletContextListener {

  /** After this time a person signs in again, however busy they were. */
  public static final Duration LONGEST_SESSION = Duration.ofHours(12);

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
}
