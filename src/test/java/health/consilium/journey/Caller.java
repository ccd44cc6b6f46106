package health.consilium.journey;

import health.consilium.support.PortalUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who asks for addresses without a browser, with the cookies of a sign-in or none. */
record Caller(String who, String cookies) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Caller stranger() {
    return new Caller("a stranger", "");
  }

  HttpResponse<String> gets(String address) {
    return send(request(address).GET());
  }

  /** As a form of the portal's own pages would. */
  HttpResponse<String> posts(String address) {
    return send(
        request(address)
            .header("Origin", PortalUnderTest.portal().address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.noBody()));
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
