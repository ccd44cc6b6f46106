package health.consilium.bench;

import health.consilium.support.Crowd;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The portal, by tus 1.0: one request that begins the upload, one that carries it. */
record PortalWay(List<Crowd.Member> patients) implements Way {

  @Override
  public String name() {
    return "portal";
  }

  @Override
  public void send(int sender, SentFile file) throws IOException {
    HttpResponse<String> answer =
        carry(sender, begin(sender, file), BodyPublishers.ofFile(file.path()));
    String outcome = answer.headers().firstValue("Consilium-Outcome").orElse("");
    if (answer.statusCode() != 204 || !outcome.equals("filed")) {
      throw new IOException("the portal answered %d %s".formatted(answer.statusCode(), outcome));
    }
  }

  /** Sends a file and answers the id of the record that it became. */
  String file(int sender, SentFile file) throws IOException {
    String upload = begin(sender, file);
    carry(sender, upload, BodyPublishers.ofFile(file.path()));
    String told = new String(get(sender, upload), StandardCharsets.UTF_8);
    return Json.createReader(new StringReader(told)).readObject().getString("recordId");
  }

  boolean hasPage(int sender, String record, int page) {
    return patients.get(sender).visitor().fetch(path(record, page)).statusCode() == 200;
  }

  byte[] page(int sender, String record, int page) throws IOException {
    return get(sender, path(record, page));
  }

  byte[] get(int sender, String path) throws IOException {
    HttpResponse<byte[]> answer = patients.get(sender).visitor().fetch(path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private static String path(String record, int page) {
    return "/records/pages/%s/%d/large".formatted(record, page);
  }

  /** Begins an upload and answers its path. */
  String begin(int sender, SentFile file) {
    Crowd.Member patient = patients.get(sender);
    HttpResponse<String> created =
        patient
            .visitor()
            .exchange(
                "/patient/uploads",
                request ->
                    tus(request)
                        .header("Upload-Length", String.valueOf(file.bytes()))
                        .header("Upload-Metadata", metadata(patient.number(), file.path()))
                        .POST(BodyPublishers.noBody()));
    return created
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IllegalStateException("no upload began: " + created.statusCode()));
  }

  HttpResponse<String> carry(int sender, String upload, BodyPublisher body) {
    return patients
        .get(sender)
        .visitor()
        .exchange(
            upload,
            request ->
                tus(request)
                    .timeout(Duration.ofMinutes(10))
                    .header("Upload-Offset", "0")
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", body));
  }

  private static HttpRequest.Builder tus(HttpRequest.Builder request) {
    return request.header("Tus-Resumable", "1.0.0");
  }

  private static String metadata(String number, Path file) {
    return String.join(
        ",",
        pair("filename", String.valueOf(file.getFileName())),
        pair("number", number),
        pair("kind", "OTHER"),
        pair("sitting", UUID.randomUUID().toString()),
        pair("position", "0"));
  }

  private static String pair(String key, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return key + " " + Base64.getEncoder().encodeToString(bytes);
  }
}
