package health.consilium.account.web;

import health.consilium.support.PortalUnderTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who looks closely at every answer and follows no redirect. */
final class Knocker {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final URI portal = PortalUnderTest.portal().address();
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(cookies).build();

  HttpResponse<String> open(String path) {
    return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** A body of any type, from a page of the portal. */
  HttpResponse<String> posts(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", type)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Opens the page, fills its form, and presses its button. */
  HttpResponse<String> fill(String path, Map<String, String> fields) {
    return sends(path, state(path), fields);
  }

  /** Opens the page; under which number its form is remembered. */
  String state(String path) {
    return state(open(path));
  }

  /** Fills the form of a page that was opened before. */
  HttpResponse<String> sends(String path, String state, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("form", "form");
    form.put("go", "go");
    form.put("jakarta.faces.ViewState", state);
    return post(path, form, "Sec-Fetch-Site", "same-origin");
  }

  HttpResponse<String> signIn(String email, String password) {
    return fill("/sign-in", Map.of("email", email, "password", password));
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("consilium"))
        .map(HttpCookie::getValue)
        .collect(Collectors.joining());
  }

  private static String state(HttpResponse<String> page) {
    Matcher state = STATE.matcher(page.body());
    if (!state.find()) {
      throw new IllegalStateException(page.uri() + " has no form");
    }
    return state.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
