package health.consilium.records.tus;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Passwords;
import health.consilium.account.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Somebody's phone, which sends files by the protocol; its network may fail at any byte. */
final class Phone {

  static final String UPLOADS = "/patient/uploads";

  private static final String PASSWORD = "tarragon kayak plinth";
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final String ACCOUNT =
      "insert into account (id, version, email, name, role, language, password_hash, created_at,"
          + " confirmed_at, sessions_end_at) values (?, 1, ?, 'Somebody', ?, 'en', ?, now(), now(),"
          + " now() - interval '1 second')";
  private static final String DRAFT =
      "insert into referral (id, version, number, patient_id, status, created_at, changed_at,"
          + " language) values (?, 1, 'SO-2031-' || nextval('referral_number_seq') + 10000, ?,"
          + " 'DRAFT', now(), now(), 'en') returning number";

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final URI portal;
  private final String email;
  private final String cookie;
  private final String number;

  private Phone(URI portal, String email, String cookie, String number) {
    this.portal = portal;
    this.email = email;
    this.cookie = cookie;
    this.number = number;
  }

  /** A patient's, with a referral that is not sent yet. */
  static Phone ofAPatient(URI portal, DataSource database) {
    UUID id = UUID.randomUUID();
    account(id, Role.PATIENT, database);
    String number = insert(DRAFT, database, UUID.randomUUID(), id);
    return new Phone(portal, email(id), signIn(portal, email(id)), number);
  }

  static Phone of(Role role, URI portal, DataSource database) {
    UUID id = UUID.randomUUID();
    account(id, role, database);
    return new Phone(portal, email(id), signIn(portal, email(id)), "");
  }

  static Phone ofAStranger(URI portal) {
    return new Phone(portal, "", "", "");
  }

  /** The same person after the session was lost. */
  Phone signedInAgain() {
    return new Phone(portal, email, signIn(portal, email), number);
  }

  String number() {
    return number;
  }

  HttpResponse<String> announces(String name, long length, Map<String, String> more) {
    return announces(number, name, length, more);
  }

  HttpResponse<String> announces(
      String referral, String name, long length, Map<String, String> more) {
    String metadata =
        "number "
            + base64(referral)
            + ",filename "
            + base64(name)
            + ",kind "
            + base64("LAB_REPORT");
    for (Map.Entry<String, String> entry : more.entrySet()) {
      metadata += "," + entry.getKey() + " " + base64(entry.getValue());
    }
    return does(
        "POST",
        UPLOADS,
        BodyPublishers.noBody(),
        "Upload-Length",
        Long.toString(length),
        "Upload-Metadata",
        metadata);
  }

  /** The address to which the file is then sent. */
  String begins(String name, byte[] file) {
    return header(announces(name, file.length, Map.of()), "Location");
  }

  HttpResponse<String> asks(String address) {
    return does("HEAD", address, BodyPublishers.noBody());
  }

  long offset(String address) {
    return Long.parseLong(header(asks(address), "Upload-Offset"));
  }

  /** The file from there to its end. */
  HttpResponse<String> sends(String address, byte[] file, long from) {
    return sends(address, file, (int) from, file.length);
  }

  HttpResponse<String> sends(String address, byte[] file, int from, int to, String... headers) {
    BodyPublisher bytes = BodyPublishers.ofByteArray(file, from, to - from);
    Stream<String> usual =
        Stream.of(
            "Content-Type",
            "application/offset+octet-stream",
            "Upload-Offset",
            Integer.toString(from));
    String[] all = Stream.concat(usual, Stream.of(headers)).toArray(String[]::new);
    return does("PATCH", address, bytes, all);
  }

  /** Means to send all of it; the network is gone after so many bytes. */
  void breaksOff(String address, byte[] file, long from, int after) {
    try (Line line = line(address, from, file.length - from)) {
      line.brings(file, (int) from, after);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A request that is still being sent. */
  Line line(String address, long from, long length) throws IOException {
    Socket socket = new Socket(portal.getHost(), portal.getPort());
    String head =
        """
        PATCH %s HTTP/1.1
        Host: %s:%d
        Cookie: %s
        Sec-Fetch-Site: same-origin
        Tus-Resumable: 1.0.0
        Content-Type: application/offset+octet-stream
        Upload-Offset: %d
        Content-Length: %d

        """
            .formatted(address, portal.getHost(), portal.getPort(), cookie, from, length);
    socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    return new Line(socket);
  }

  JsonObject hears(String address) {
    return json(does("GET", address, BodyPublishers.noBody()).body());
  }

  HttpResponse<String> opens(String address) {
    return does("GET", address, BodyPublishers.noBody());
  }

  byte[] downloads(String fileId) {
    HttpRequest request = request("/records/originals/" + fileId).GET().build();
    return send(request, BodyHandlers.ofByteArray()).body();
  }

  /** What is there is a picture. */
  void requirePicture(String address) {
    HttpResponse<byte[]> answer = send(request(address).GET().build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    assertThat(answer.body()).as(address + answer.headers().map()).isNotEmpty();
    assertThat(header(answer, "Content-Type")).as(address).startsWith("image/");
  }

  HttpResponse<String> givesUp(String address) {
    return does("DELETE", address, BodyPublishers.noBody());
  }

  HttpResponse<String> does(String method, String address, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = request(address).setHeader("Tus-Resumable", "1.0.0");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(request.method(method, body).build(), BodyHandlers.ofString());
  }

  /** The beginning of a photo and then anything. */
  static byte[] photo(int size) {
    byte[] photo = new byte[size];
    new Random(size).nextBytes(photo);
    byte[] begin = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    System.arraycopy(begin, 0, photo, 0, begin.length);
    return photo;
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new IllegalStateException(answer + " without " + name));
  }

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(portal.resolve(address))
        .header("Cookie", cookie)
        .header("Sec-Fetch-Site", "same-origin");
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

  private static String signIn(URI portal, String email) {
    try {
      HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
      URI door = portal.resolve("/sign-in");
      var page = client.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString());
      Matcher state = STATE.matcher(page.body());
      if (!state.find()) {
        throw new IllegalStateException("the door has no form");
      }
      String form =
          Map.of(
                  "form",
                  "form",
                  "go",
                  "go",
                  "email",
                  email,
                  "password",
                  PASSWORD,
                  "jakarta.faces.ViewState",
                  state.group(1))
              .entrySet()
              .stream()
              .map(field -> field.getKey() + "=" + encoded(field.getValue()))
              .collect(Collectors.joining("&"));
      var entered =
          client.send(
              HttpRequest.newBuilder(door)
                  .header("Cookie", cookies(page))
                  .header("Sec-Fetch-Site", "same-origin")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());
      return cookies(entered);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String cookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .flatMap(line -> HttpCookie.parse(line).stream())
        .map(found -> found.getName() + "=" + found.getValue())
        .collect(Collectors.joining("; "));
  }

  private static void account(UUID id, Role role, DataSource database) {
    String hash = new Passwords().hash(PASSWORD);
    insert(ACCOUNT + " returning email", database, id, email(id), role.name(), hash);
  }

  private static String email(UUID id) {
    return id + "@phone.example";
  }

  private static String insert(String statement, DataSource database, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int place = 0; place < values.length; place++) {
        prepared.setObject(place + 1, values[place]);
      }
      try (var row = prepared.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A connection over which bytes come now and then. */
  record Line(Socket socket) implements AutoCloseable {

    void brings(byte[] file, int from, int count) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(file, from, count);
      out.flush();
    }

    /** What the server answers in the end, up to the first line's end. */
    String hears() throws IOException {
      var line = new StringBuilder();
      for (int octet = socket.getInputStream().read();
          octet >= 0 && octet != '\r';
          octet = socket.getInputStream().read()) {
        line.append((char) octet);
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
