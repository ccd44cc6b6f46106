package health.consilium.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the portal without a browser: opens pages, fills forms, sends files. */
public final class Visitor {

  private static final Pattern FORM =
      Pattern.compile("(<form\\b[^>]*>)(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

  private final URI portal;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public Visitor(URI portal) {
    this.portal = portal;
  }

  /** A page as the visitor sees it. */
  public record Page(URI address, int status, String html) {

    /** The first thing in the page that the pattern finds; its one group. */
    public String find(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(html);
      if (!matcher.find()) {
        throw new IllegalStateException("%s does not show %s".formatted(address, pattern));
      }
      return matcher.group(1);
    }

    public boolean shows(String text) {
      return html.contains(text);
    }
  }

  public Page open(String path) {
    return page(send(request(path).GET().build(), BodyHandlers.ofString()));
  }

  /** Anything that is not a page. */
  public HttpResponse<byte[]> fetch(String path) {
    return send(request(path).GET().build(), BodyHandlers.ofByteArray());
  }

  public Page signIn(String email, String password) {
    Page home = fill(open("/sign-in"), "form", Map.of("email", email, "password", password), "go");
    if (home.address().getPath().startsWith("/sign-in")) {
      throw new IllegalStateException(email + " cannot sign in");
    }
    return home;
  }

  /** Fills a form of the page and presses one of its buttons; values may be several. */
  public Page fill(Page page, String form, Map<String, ?> fields, String button) {
    List<String> body = new ArrayList<>();
    for (Matcher hidden = HIDDEN.matcher(form(page, form)); hidden.find(); ) {
      body.add(pair(attribute(hidden.group(), "name"), attribute(hidden.group(), "value")));
    }
    fields.forEach((name, value) -> values(value).forEach(one -> body.add(pair(name, one))));
    body.add(pair(button, button));
    HttpRequest request =
        builder(page.address())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", body)))
            .build();
    return page(send(request, BodyHandlers.ofString()));
  }

  /** Announces a file with what is to be said of it, then sends it; what became of it. */
  public String upload(Path file, Map<String, String> said) {
    HttpRequest announced =
        tus("/patient/uploads")
            .header("Upload-Length", Long.toString(file.toFile().length()))
            .header("Upload-Metadata", metadata(said))
            .POST(BodyPublishers.noBody())
            .build();
    String place = header(send(announced, BodyHandlers.ofString()), "Location");
    HttpRequest sent =
        tus(place)
            .header("Content-Type", "application/offset+octet-stream")
            .header("Upload-Offset", "0")
            .method("PATCH", of(file))
            .build();
    return header(send(sent, BodyHandlers.ofString()), "Consilium-Outcome");
  }

  /** Any request, as a script of the page would make it. */
  public HttpResponse<String> exchange(String path, UnaryOperator<HttpRequest.Builder> request) {
    return send(request.apply(request(path)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder tus(String path) {
    return request(path).header("Tus-Resumable", "1.0.0");
  }

  private static String metadata(Map<String, String> said) {
    return said.entrySet().stream()
        .map(one -> one.getKey() + " " + base64(one.getValue()))
        .collect(Collectors.joining(","));
  }

  private static String base64(String value) {
    return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new IllegalStateException(answer + ": " + answer.body()));
  }

  private static BodyPublisher of(Path file) {
    try {
      return BodyPublishers.ofFile(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private HttpRequest.Builder request(String path) {
    return builder(portal.resolve(path));
  }

  /** What a browser says of itself when it stays on the same site. */
  private static HttpRequest.Builder builder(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(60))
        .header("Sec-Fetch-Site", "same-origin")
        .header("Accept-Language", "en");
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Page page(HttpResponse<String> response) {
    return new Page(response.uri(), response.statusCode(), response.body());
  }

  private static String form(Page page, String id) {
    for (Matcher form = FORM.matcher(page.html()); form.find(); ) {
      if (attribute(form.group(1), "id").equals(id)) {
        return form.group(2);
      }
    }
    throw new IllegalStateException(
        "%s (%d) has no form %s".formatted(page.address(), page.status(), id));
  }

  private static String attribute(String tag, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  private static List<String> values(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.toList())
        : List.of(String.valueOf(value));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
