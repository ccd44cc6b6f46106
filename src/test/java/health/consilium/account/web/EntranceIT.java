package health.consilium.account.web;

import static health.consilium.account.web.Residents.PASSWORD;
import static health.consilium.account.web.Residents.resident;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EntranceIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Knocker knocker = new Knocker();

  @ParameterizedTest
  @EnumSource(Role.class)
  void sendsAStrangerToSignInAndBack(Role role) {
    HttpResponse<String> answer = knocker.open(role.home());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header(answer, "Location"))
        .endsWith("/sign-in?then=" + role.home().replace("/", "%2F"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void letsEachRoleIntoItsOwnFolderOnly(Role role) {
    HttpResponse<String> entered = knocker.signIn(resident(role), PASSWORD);
    String nowhere = knocker.open("/no-such-page").body();

    assertThat(header(entered, "Location")).endsWith(role.home());
    for (Role other : Role.values()) {
      HttpResponse<String> answer = knocker.open(other.home());
      if (other == role) {
        assertThat(answer.statusCode()).as(other.home()).isNotIn(302, 403, 500);
      } else {
        assertThat(answer.statusCode()).as(other.home()).isEqualTo(404);
        assertThat(main(answer.body())).isEqualTo(main(nowhere));
      }
    }
  }

  @Test
  void saysTheSameWhateverIsWrong() {
    String known = resident(Role.PATIENT);
    String disabled = resident(Role.REVIEWER);
    Residents.run("update account set disabled_at = now() where email = ?", disabled);
    String unconfirmed = resident(Role.PATIENT);
    Residents.run("update account set confirmed_at = null where email = ?", unconfirmed);

    String wrong = problem(new Knocker().signIn(known, "wrong horse battery"));

    assertThat(wrong).isNotEmpty();
    assertThat(problem(new Knocker().signIn("nobody@resident.example", PASSWORD))).isEqualTo(wrong);
    assertThat(problem(new Knocker().signIn("no address", PASSWORD))).isEqualTo(wrong);
    assertThat(problem(new Knocker().signIn(disabled, PASSWORD))).isEqualTo(wrong);
    assertThat(problem(new Knocker().signIn(unconfirmed, PASSWORD))).isEqualTo(wrong);
  }

  @Test
  void givesANewSessionAtSignIn() {
    knocker.open("/sign-in");
    String before = knocker.session();

    knocker.signIn(resident(Role.PATIENT), PASSWORD);

    assertThat(knocker.session()).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void endsASessionWhenTheAccountIsDisabled() {
    String email = resident(Role.REVIEWER);
    knocker.signIn(email, PASSWORD);
    assertThat(knocker.open("/reviewer/nothing").statusCode()).isEqualTo(404);

    Residents.run("update account set disabled_at = now() where email = ?", email);

    assertThat(knocker.open("/reviewer/nothing").statusCode()).isEqualTo(302);
  }

  @Test
  void readsTheRoleAnewForEachRequest() {
    String email = resident(Role.REVIEWER);
    knocker.signIn(email, PASSWORD);

    Residents.run("update account set role = 'COORDINATOR' where email = ?", email);

    assertThat(knocker.open("/reviewer/review-queue").statusCode()).isEqualTo(404);
  }

  @Test
  void leadsBackToThePageOfAFormThatWasSentTooLate() {
    String page = "/coordinator/ask-for-records?number=SO-2026-00417";
    String door =
        "/sign-in?then=" + URLEncoder.encode(page + "&again=true", StandardCharsets.UTF_8);

    assertThat(header(late(page), "Location")).endsWith(door);
    assertThat(header(late(page + "&again=true"), "Location")).endsWith(door);
    assertThat(header(late("/reviewer/second-read-words"), "Location")).endsWith("/sign-in");
    assertThat(late(page, "Faces-Request", "partial/ajax").body())
        .contains("<redirect url=\"" + door + "\"/>");
  }

  private HttpResponse<String> late(String path, String... headers) {
    String[] all =
        Stream.concat(Stream.of("Sec-Fetch-Site", "same-origin"), Stream.of(headers))
            .toArray(String[]::new);
    return knocker.post(path, Map.of("text", "Page 2, please."), all);
  }

  @Test
  void signsOut() {
    knocker.signIn(resident(Role.PATIENT), PASSWORD);

    knocker.post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-origin");

    assertThat(knocker.open("/patient/referral").statusCode()).isEqualTo(302);
    assertThat(knocker.open("/sign-out").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example"})
  void neverLeadsToAnotherSite(String then) {
    String address = "/sign-in?then=" + then.replace("\\", "%5C");

    HttpResponse<String> answer =
        knocker.fill(address, Map.of("email", resident(Role.PATIENT), "password", PASSWORD));

    assertThat(header(answer, "Location")).endsWith("/patient/referral");
  }

  @Test
  void refusesWhatAnotherSitePosts() {
    knocker.signIn(resident(Role.PATIENT), PASSWORD);

    assertThat(knocker.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(knocker.post("/sign-out", Map.of(), "Sec-Fetch-Site", "same-site").statusCode())
        .isEqualTo(403);
    assertThat(knocker.post("/sign-out", Map.of(), "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(knocker.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
    assertThat(knocker.open("/patient/nothing").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jfwid=x",
        "%6afwid=x",
        "%6A%66%77%69%64=x",
        "jfwid",
        "a=b&jfwid=x",
        "a=b&&jfwid=",
        "jakarta.faces.ClientWindow=x",
        "jakarta%2Efaces%2EClientWindow=x",
        "part:jakarta.faces.ClientWindow=x"
      })
  void refusesParametersThatAreMisused(String written) {
    assertThat(knocker.open("/sign-in?" + written).statusCode()).isEqualTo(400);
    assertThat(knocker.posts("/sign-in", FORM, written).statusCode()).isEqualTo(400);
    assertThat(knocker.posts("/sign-in?" + written, "text/plain", "x").statusCode()).isEqualTo(400);
  }

  @Test
  void takesNoFormThatComesAsAnAddress() {
    String state = URLEncoder.encode(knocker.state("/sign-in"), StandardCharsets.UTF_8);
    String form = "form=form&go=go&email=a@b.example&password=x";

    HttpResponse<String> answer =
        knocker.open("/sign-in?" + form + "&jakarta.faces.ViewState=" + state);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(knocker.open("/sign-in?part%3Ajakarta.faces.ViewState=x").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in?x=jfwid", "/sign-in?then=%2Fpatient%2Fjfwid"})
  void takesTheWordAsAValue(String path) {
    assertThat(knocker.open(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data; boundary=x", " Multipart/Mixed; boundary=x"})
  void takesNoFormOfFilesWhereNoneIsWanted(String type) {
    String body = "--x\r\nContent-Disposition: form-data; name=\"jfwid\"\r\n\r\ny\r\n--x--\r\n";

    assertThat(knocker.posts("/sign-in", type, body).statusCode()).isEqualTo(400);
    assertThat(knocker.posts("/language", type, body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/privacy", "/who-we-are", "/contact", "/no-such-page"})
  void beginsNoSessionForWhoOnlyReads(String path) {
    HttpResponse<String> answer = knocker.open(path);

    assertThat(header(answer, "Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("</html>");
  }

  @Test
  void keepsFewPagesForAStrangerAndManyForWhoIsSignedIn() {
    String email = resident(Role.PATIENT);
    String first = knocker.state("/sign-in");
    for (int number = 0; number < 5; number++) {
      knocker.open("/sign-in");
    }

    HttpResponse<String> forgotten = knocker.sends("/sign-in", first, signIn(email));
    assertThat(header(forgotten, "Location")).contains("again=true");

    knocker.signIn(email, PASSWORD);
    String kept = knocker.state("/patient/who-is-this-for");
    for (int number = 0; number < 20; number++) {
      knocker.open("/patient/who-is-this-for");
    }
    HttpResponse<String> answer = knocker.sends("/patient/who-is-this-for", kept, Map.of());
    assertThat(header(answer, "Location")).doesNotContain("again=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/no-such-page",
        "/patient/referral",
        "/reviewer/no-such-page",
        "/sign-in?jfwid=x",
        "/resources/css/tokens.css"
      })
  void putsTheHeadersOnEveryAnswer(String path) {
    HttpResponse<String> answer = knocker.open(path);

    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    assertThat(header(answer, "X-Powered-By")).isEmpty();
  }

  @Test
  void keepsTheSessionInACookieOnly() {
    HttpResponse<String> answer = knocker.open("/sign-in");

    assertThat(header(answer, "Set-Cookie"))
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/");
    assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "en\"><script>", "zh_CN_#Hans", "../../etc"})
  void speaksALanguageOfItsOwnOnly(String wanted) {
    HttpResponse<String> answer =
        knocker.post(
            "/language", Map.of("to", wanted, "then", "/sign-in"), "Sec-Fetch-Site", "same-origin");

    assertThat(header(answer, "Location")).endsWith("/sign-in");
    assertThat(knocker.open("/sign-in").body()).containsPattern("<html[^>]* lang=\"(en|zh-Hans)\"");
  }

  @Test
  void keepsNoPasswordThatIsLongerThanAnyIs() {
    String typed = "x".repeat(129);

    String email = resident(Role.PATIENT);

    HttpResponse<String> answer = knocker.signIn(email, typed);

    assertThat(problem(answer)).isNotEmpty().isNotEqualTo(problem(knocker.signIn(email, "wrong")));
    assertThat(answer.body()).doesNotContain(typed);
  }

  @Test
  void readsNoFormThatIsLongerThanAnyIs() {
    String longest = "x".repeat(500_000);
    String longer = "x".repeat(530_000);

    assertThat(isTaken("email=" + longest)).isTrue();
    assertThat(isTaken("email=" + longer)).isFalse();
  }

  /** The server may hang up on a form that it does not read. */
  private boolean isTaken(String form) {
    try {
      return knocker.posts("/sign-in", FORM, form).statusCode() < 400;
    } catch (IllegalStateException hungUp) {
      return false;
    }
  }

  private static Map<String, String> signIn(String email) {
    return Map.of("email", email, "password", PASSWORD);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String problem(HttpResponse<String> answer) {
    return find("<section class=\"notice error\".*?</section>", answer.body());
  }

  private static String main(String page) {
    return find("<main.*?</main>", page).replaceAll("href=\"[^\"]*\"", "");
  }

  private static String find(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    return matcher.find() ? matcher.group() : "";
  }
}
