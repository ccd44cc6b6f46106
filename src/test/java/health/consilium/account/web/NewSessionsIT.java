package health.consilium.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.support.PortalUnderTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an address of its own on this machine, so that the other tests keep theirs. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NewSessionsIT {

  private static final int FLOOD = 400;

  @Test
  void turnsAFloodOfNewSessionsAwayAndLetsThePortalBeRead() throws Exception {
    try (HttpClient flood = from("127.0.0.77");
        HttpClient neighbour = from("127.0.0.78")) {
      HttpResponse<String> answer = open(flood, "/sign-in");
      for (int number = 0; number < FLOOD && answer.statusCode() == 200; number++) {
        answer = open(flood, "/sign-in");
      }

      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.body()).contains("Please try again in a minute");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(open(flood, "/privacy").statusCode()).isEqualTo(200);
      assertThat(open(neighbour, "/sign-in").statusCode()).isEqualTo(200);
    }
  }

  private static HttpClient from(String address) throws IOException {
    return HttpClient.newBuilder()
        .version(Version.HTTP_1_1)
        .localAddress(InetAddress.getByName(address))
        .build();
  }

  private static HttpResponse<String> open(HttpClient client, String path) throws Exception {
    var address = PortalUnderTest.portal().address().resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
