package health.consilium.account.web;

import health.consilium.account.Role;
import health.consilium.account.SignInDesk;
import health.consilium.account.SignedIn;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lock on the folders: who has a ticket is known again, and comes into their own folder only.
 */
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {

  private static final String AGAIN = "again=true";

  @Inject SignInDesk desk;
  @Inject Settings settings;
  @Inject Clock clock;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    SecurityHeaders.write(request, response, settings.site().isHttps());
    if (SecurityHeaders.isResource(request)) {
      return context.doNothing();
    }
    Optional<SignedIn> account = recognise(request);
    account.ifPresent(known -> request.setAttribute(SignedIn.class.getName(), known));
    Optional<Role> folder = folder(request);
    if (account.isEmpty()) {
      return folder.isPresent() || context.isProtected()
          ? askToSignIn(request, response)
          : context.doNothing();
    }
    Role role = account.get().role();
    if (folder.isPresent() && folder.get() != role) {
      return isFromAProgram(request)
          ? sayOnly(HttpServletResponse.SC_NOT_FOUND, response)
          : context.responseNotFound();
    }
    return context.notifyContainerAboutLogin(
        account.get().accountId().toString(), Set.of(role.folder()));
  }

  private Optional<SignedIn> recognise(HttpServletRequest request) {
    Instant now = clock.instant();
    return Ticket.of(request)
        .filter(ticket -> !ticket.isTooOld(now))
        .filter(ticket -> maySee(request, ticket))
        .flatMap(ticket -> desk.recognise(ticket.accountId(), ticket.signedInAt()));
  }

  /** Who has still to set up the second factor comes to that page and to no other. */
  private static boolean maySee(HttpServletRequest request, Ticket ticket) {
    return switch (ticket.owed()) {
      case NOTHING -> true;
      case A_CODE -> false;
      case SETTING_UP -> request.getServletPath().matches("/[a-z]+/my-account(\\.xhtml)?");
    };
  }

  private static Optional<Role> folder(HttpServletRequest request) {
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    return Stream.of(Role.values())
        .filter(
            role -> path.equals("/" + role.folder()) || path.startsWith("/" + role.folder() + "/"))
        .findFirst();
  }

  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response) {
    if (isFromAProgram(request)) {
      return sayOnly(HttpServletResponse.SC_UNAUTHORIZED, response);
    }
    String then = comeBackTo(request).flatMap(ReturnAddress::of).orElse("");
    String door =
        "/sign-in"
            + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        sendScript(door, response);
      } else {
        response.sendRedirect(door);
      }
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The script of Faces follows no redirect: it reads where to go, or nothing seems to happen. */
  private static void sendScript(String door, HttpServletResponse response) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write("<partial-response><redirect url=\"%s\"/></partial-response>".formatted(door));
    response.flushBuffer();
  }

  /** The address that was opened; of what was posted to a page, that page, opened again. */
  private static Optional<String> comeBackTo(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String address = request.getRequestURI() + query;
    if ("GET".equals(request.getMethod())) {
      return Optional.of(address);
    }
    return Optional.of(address + (query.isEmpty() ? "?" : "&") + AGAIN)
        .filter(_ -> isPage(request))
        .map(again -> query.contains(AGAIN) ? address : again);
  }

  private static boolean isPage(HttpServletRequest request) {
    try {
      String view = request.getServletPath() + ".xhtml";
      return request.getServletContext().getResource(view) != null;
    } catch (MalformedURLException none) {
      return false;
    }
  }

  /** What sends files by the tus protocol reads no pages and fills in no forms. */
  private static boolean isFromAProgram(HttpServletRequest request) {
    return request.getHeader("Tus-Resumable") != null;
  }

  private static AuthenticationStatus sayOnly(int status, HttpServletResponse response) {
    response.setStatus(status);
    return AuthenticationStatus.SEND_FAILURE;
  }
}
