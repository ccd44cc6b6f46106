package health.consilium.account;

import health.consilium.support.PortalServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries to sign in a hundred times in each wrong way, at a portal of its own, and says how long
 * each way took in all. The ways take turns, so that whatever else the machine does meets all of
 * them.
 *
 * <p>Each try comes from another address of this machine, so that the throttle refuses only what it
 * is to refuse. The first argument is the number of tries, 100 when there is none.
 */
public final class SignInTimes {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final String PASSWORD = "tarragon kayak plinth";
  private static final int TRIES_UNTIL_LOCKED = 6;
  private static final int WARM_UP = 20;

  private final PortalServer portal;
  private int places;

  private SignInTimes(PortalServer portal) {
    this.portal = portal;
  }

  public static void main(String[] arguments) throws Exception {
    int times = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
    try (PortalServer portal = PortalServer.startEmpty(Path.of("target", "sign-in-times"))) {
      portal.deploy(Path.of("target", "consilium.war"));
      var measure = new SignInTimes(portal);
      measure.round(WARM_UP);
      measure
          .round(times)
          .forEach((way, time) -> System.out.printf("%-8s %6d ms%n", way, time.toMillis()));
    }
  }

  private Map<String, Duration> round(int times) throws Exception {
    Map<String, Duration> sums = new LinkedHashMap<>();
    String hash = new Passwords().hash(PASSWORD);
    for (int time = 0; time < times; time++) {
      add(sums, "unknown", attempt(anyone(), PASSWORD, place()));
      add(sums, "wrong", attempt(account(hash, false), "wrong horse battery", place()));
      add(sums, "disabled", attempt(account(hash, true), PASSWORD, place()));
      add(sums, "locked", locked(account(hash, false)));
    }
    return sums;
  }

  private static void add(Map<String, Duration> sums, String way, Duration time) {
    sums.merge(way, time, Duration::plus);
  }

  private Duration locked(String email) throws Exception {
    String place = place();
    for (int number = 0; number < TRIES_UNTIL_LOCKED; number++) {
      attempt(email, "wrong horse battery", place);
    }
    return attempt(email, PASSWORD, place);
  }

  /** Opens the page, and measures only what its form takes. */
  private Duration attempt(String email, String password, String place) throws Exception {
    try (var client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .localAddress(InetAddress.ofLiteral(place))
            .cookieHandler(new CookieManager())
            .build()) {
      var address = portal.address().resolve("/sign-in");
      String page =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
      Matcher state = STATE.matcher(page);
      if (!state.find()) {
        throw new IOException("no form");
      }
      var form = new LinkedHashMap<String, String>();
      form.put("form", "form");
      form.put("email", email);
      form.put("password", password);
      form.put("go", "go");
      form.put("jakarta.faces.ViewState", state.group(1));
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .POST(BodyPublishers.ofString(encoded(form)))
              .build();
      long start = System.nanoTime();
      client.send(request, BodyHandlers.ofString());
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private static String encoded(Map<String, String> form) {
    var body = new StringBuilder();
    form.forEach(
        (name, value) ->
            body.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
    return body.toString();
  }

  private String account(String hash, boolean isDisabled) throws SQLException {
    String email = anyone();
    try (Connection connection = portal.database().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into account (id, version, email, name, role, language, password_hash,"
                    + " created_at, confirmed_at, disabled_at, sessions_end_at) values (?, 1, ?,"
                    + " 'A', 'REVIEWER', 'en', ?, now(), now(), case when ? then now() end,"
                    + " now())")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, email);
      insert.setString(3, hash);
      insert.setBoolean(4, isDisabled);
      insert.executeUpdate();
    }
    return email;
  }

  private static String anyone() {
    return UUID.randomUUID() + "@times.example";
  }

  private String place() {
    places++;
    return "127.0.%d.%d".formatted(1 + places / 250, 1 + places % 250);
  }
}
