package health.consilium.account.web;

import static health.consilium.account.web.Residents.resident;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A refusal is one sentence on the same page, and nothing of the act stays: the desk takes the link
 * first and refuses the password afterwards, so a link that still opens was given back.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RefusalIT {

  private static final String TOO_SHORT =
      "Use at least 8 and at most 128 characters for your password.";

  private final Knocker knocker = new Knocker();

  @Test
  void isToldOnThePageAndUndoesTheActAfterAPost() {
    String page = pageOfALink();

    HttpResponse<String> answer = knocker.fill(page, Map.of("password", "short"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(TOO_SHORT);
    assertThat(stillOpens(page)).isTrue();
  }

  @Test
  void isToldOnThePageAndUndoesTheActAfterAnAjaxPost() {
    String page = pageOfALink();
    Map<String, String> fields = new HashMap<>();
    fields.put("password", "short");
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", "go");
    fields.put("jakarta.faces.behavior.event", "action");
    fields.put("jakarta.faces.partial.execute", "@all");
    fields.put("jakarta.faces.partial.render", "@all");

    HttpResponse<String> answer = knocker.fill(page, fields);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<partial-response", TOO_SHORT);
    assertThat(stillOpens(page)).isTrue();
  }

  @Test
  void isNotToldWhenTheActSucceeds() {
    String page = pageOfALink();

    HttpResponse<String> answer = knocker.fill(page, Map.of("password", Residents.PASSWORD));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(stillOpens(page)).isFalse();
  }

  private static String pageOfALink() {
    String code = UUID.randomUUID().toString();
    Residents.run(
        "insert into account_link (id, version, account_id, purpose, secret_hash, created_at,"
            + " expires_at) select gen_random_uuid(), 1, id, 'RESET', sha256(convert_to(?,"
            + " 'UTF8')), now(), now() + interval '1 hour' from account where email = ?",
        code,
        resident(Role.PATIENT));
    return "/choose-password?code=" + code;
  }

  private boolean stillOpens(String page) {
    return knocker.open(page).body().contains("id=\"password\"");
  }
}
