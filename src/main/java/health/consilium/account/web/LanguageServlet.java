package health.consilium.account.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Switches the language and goes back to where the person was. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  @Inject SignedInUser user;
  @Inject SignInDesk desk;
  @Inject Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = request.getParameter("to");
    Language language =
        wanted == null ? user.language() : Language.of(wanted).orElse(user.language());
    response.addCookie(cookie(language));
    if (user.isPresent()) {
      desk.speak(user.actor(), language);
    }
    response.sendRedirect(ReturnAddress.of(request.getParameter("then")).orElse("/"));
  }

  private Cookie cookie(Language language) {
    Cookie cookie = new Cookie(EntryFilter.COOKIE, language.getCode());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.site().isHttps());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
