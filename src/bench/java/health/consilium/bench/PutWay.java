package health.consilium.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/**
 * A server that takes a file by PUT and keeps it. Nobody removes anything between two rounds:
 * memory that was just given back is written three times as fast as new.
 */
record PutWay(String name, URI address, HttpClient client) implements Way {

  PutWay(String name, URI address) {
    this(name, address, HttpClient.newBuilder().version(Version.HTTP_1_1).build());
  }

  @Override
  public void send(int sender, SentFile file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(UUID.randomUUID().toString()))
            .PUT(BodyPublishers.ofFile(file.path()))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(name + " answered " + answer.statusCode());
    }
  }
}
