package health.consilium.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A server that takes a file by PUT and keeps it in a folder. */
record PutWay(String name, URI address, Path folder, HttpClient client) implements Way {

  PutWay(String name, URI address, Path folder) {
    this(name, address, folder, HttpClient.newBuilder().version(Version.HTTP_1_1).build());
  }

  @Override
  public void send(int sender, SentFile file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("file-" + sender))
            .PUT(BodyPublishers.ofFile(file.path()))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(name + " answered " + answer.statusCode());
    }
  }

  @Override
  public void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
