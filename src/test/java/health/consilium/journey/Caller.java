package health.consilium.journey;

import health.consilium.support.PortalUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Somebody who asks for addresses without a browser, with the cookies of a sign-in or none. */
record Caller(String who, String cookies) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  static Caller stranger() {
    return new Caller("a stranger", "");
  }

  HttpResponse<String> gets(String address) {
    return send(request(address).GET());
  }

  /** As a form of the portal's own pages would. */
  HttpResponse<String> posts(String address) {
    return send(
        ours(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.noBody()));
  }

  /** A form with files, as the page of records sends it. */
  HttpResponse<String> postsParts(String address, Map<String, String> fields) {
    return sendsParts(address, parts(fields));
  }

  /** As {@link #postsParts}, with a photo behind the words. */
  HttpResponse<String> postsPhoto(String address, Map<String, String> fields) {
    String photo = part("photo\"; filename=\"page.jpg", "\u00FF\u00D8\u00FF\u00E0 a photo");
    return sendsParts(address, parts(fields) + photo);
  }

  /** Announces a small file as the script of the page of records does. */
  HttpResponse<String> uploads(String number) {
    String base64 = Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.UTF_8));
    return send(
        ours("/patient/uploads")
            .header("Tus-Resumable", "1.0.0")
            .header("Upload-Length", "11")
            .header("Upload-Metadata", "number " + base64)
            .POST(BodyPublishers.noBody()));
  }

  private static String parts(Map<String, String> fields) {
    var parts = new StringBuilder();
    fields.forEach((name, value) -> parts.append(part(name, value)));
    return parts.toString();
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private HttpResponse<String> sendsParts(String address, String parts) {
    return send(
        ours(address)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(parts + "--x--\r\n", StandardCharsets.ISO_8859_1)));
  }

  private HttpRequest.Builder ours(String address) {
    return request(address).header("Origin", PortalUnderTest.portal().address().toString());
  }

  private HttpRequest.Builder request(String address) {
    var request = HttpRequest.newBuilder(PortalUnderTest.portal().address().resolve(address));
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public String toString() {
    return who;
  }
}
