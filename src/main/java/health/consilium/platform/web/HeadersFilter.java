package health.consilium.platform.web;

import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Writes the headers of every answer and turns what was thrown into a page. */
public class HeadersFilter extends HttpFilter {

  @Inject Settings settings;
  @Inject NewSessions sessions;
  @Inject ClientAddress place;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.write(request, response, settings.site().isHttps());
    try {
      var onePolicy = new OnePolicy(response, SecurityHeaders.isStaffPage(request));
      chain.doFilter(new LaxSession(request, response, this::isOneMoreAllowed), onePolicy);
    } catch (RuntimeException | ServletException thrown) {
      answer(request, response, thrown);
    }
  }

  private boolean isOneMoreAllowed() {
    return sessions.allows(place.get());
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Throwable thrown)
      throws IOException {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof Refusal)) {
      cause = cause.getCause();
    }
    if (response.isCommitted()) {
      Failure.report(request, thrown);
    } else if (cause instanceof NotFound) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (cause instanceof Refusal refusal) {
      Texts texts = Texts.of(request.getLocale());
      request.setAttribute(Failure.SENTENCE, texts.say(refusal.messageKey(), refusal.arguments()));
      response.sendError(ComeBackLater.statusOf(refusal));
    } else {
      Failure.report(request, thrown);
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /**
   * PrimeFaces adds a policy of its own: it replaces ours for the staff and is dropped elsewhere.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    private final boolean isForStaff;

    OnePolicy(HttpServletResponse response, boolean isForStaff) {
      super(response);
      this.isForStaff = isForStaff;
    }

    @Override
    public void addHeader(String name, String value) {
      if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }

    @Override
    public void setHeader(String name, String value) {
      boolean isForeign =
          SecurityHeaders.POLICY.equalsIgnoreCase(name) && value.contains("'nonce-");
      if (isForStaff || !isForeign) {
        super.setHeader(name, value);
      }
    }
  }
}
