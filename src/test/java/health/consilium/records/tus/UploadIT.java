package health.consilium.records.tus;

import static health.consilium.records.tus.Phone.UPLOADS;
import static health.consilium.records.tus.Phone.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.account.Role;
import health.consilium.support.PortalServer;
import health.consilium.support.PortalUnderTest;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UploadIT {

  private static final int MEGABYTE = 1 << 20;

  private final PortalServer portal = PortalUnderTest.portal();
  private final Phone phone = Phone.ofAPatient(portal.address(), portal.database());

  @Test
  void filesWhatComesInOneGo() {
    byte[] photo = Phone.photo(3 * MEGABYTE);
    HttpResponse<String> announced = phone.announces("blood.jpg", photo.length, Map.of());
    String address = header(announced, "Location");

    HttpResponse<String> sent = phone.sends(address, photo, 0);

    assertThat(announced.statusCode()).isEqualTo(201);
    assertThat(header(announced, "Upload-Expires")).endsWith("GMT");
    assertThat(sent.statusCode()).isEqualTo(204);
    assertThat(header(sent, "Upload-Offset")).isEqualTo(photo.length + "");
    assertThat(header(sent, "Consilium-Outcome")).isEqualTo("filed");
    assertArrived(address, photo);
  }

  @Test
  void pageOfTheRecordsSaysWhichPhotoIsTooDark() throws IOException {
    var night = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(90, 120, BufferedImage.TYPE_INT_RGB), "png", night);
    byte[] photo = night.toByteArray();

    phone.sends(phone.begins("night.png", photo), photo, 0);

    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> phone.opens("/patient/records").body(),
            page -> page.contains("Page 1: this photo looks too dark."));
  }

  @Test
  void goesOnWhereTheNetworkFailed() {
    byte[] photo = Phone.photo(5 * MEGABYTE);
    String address = phone.begins("scan.jpg", photo);
    Random network = new Random(42);

    for (int cut = 0; cut < 12; cut++) {
      long offset = phone.offset(address);
      int after = network.nextInt((int) (photo.length - offset) / 4);
      phone.breaksOff(address, photo, offset, after);
      await().until(() -> phone.offset(address) == offset + after);
    }
    HttpResponse<String> last = phone.sends(address, photo, phone.offset(address));

    assertThat(header(last, "Consilium-Outcome")).isEqualTo("filed");
    assertArrived(address, photo);
  }

  @Test
  void saysHowFarItIs() {
    byte[] photo = Phone.photo(MEGABYTE);
    String address = phone.begins("page.jpg", photo);
    phone.sends(address, photo, 0, 1_000);

    HttpResponse<String> answer = phone.asks(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Upload-Offset")).isEqualTo("1000");
    assertThat(header(answer, "Upload-Length")).isEqualTo(MEGABYTE + "");
    assertThat(header(answer, "Upload-Metadata")).contains("filename " + Phone.base64("page.jpg"));
    assertThat(header(answer, "Cache-Control")).contains("no-store");
    assertThat(phone.opens(UPLOADS + "?number=" + phone.number()).body())
        .contains(address, "\"filename\":\"page.jpg\"", "\"offset\":1000");
  }

  @Test
  void handsOverToWhoeverComesLast() throws IOException {
    byte[] photo = Phone.photo(2 * MEGABYTE);
    String address = phone.begins("two-phones.jpg", photo);

    try (Phone.Line old = phone.line(address, 0, photo.length)) {
      old.brings(photo, 0, MEGABYTE);
      await().until(() -> isHeld(address));
      HttpResponse<String> next = phone.sends(address, photo, 0);
      old.brings(photo, MEGABYTE, MEGABYTE);

      assertThat(header(next, "Consilium-Outcome")).isEqualTo("filed");
      assertThat(old.hears()).contains("423");
    }

    assertArrived(address, photo);
  }

  @Test
  void leavesRoomForOthersWhateverOneAccountSends() throws IOException {
    byte[] photo = Phone.photo(MEGABYTE);
    List<Phone.Line> lines = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        String address = phone.begins("slow-" + i + ".jpg", photo);
        lines.add(phone.line(address, 0, photo.length));
        await().until(() -> isHeld(address));
      }

      assertThat(phone.announces("sixth.jpg", 5, Map.of()).statusCode()).isEqualTo(503);
      for (String form : List.of("/patient/save-records", "/patient/page-again")) {
        HttpResponse<String> refused = phone.does("POST", form, BodyPublishers.noBody());
        assertThat(refused.statusCode()).as(form).isEqualTo(503);
        assertThat(header(refused, "Retry-After")).isNotEmpty();
      }
      assertThat(others().getFirst().announces("x.jpg", 5, Map.of()).statusCode()).isEqualTo(201);
    } finally {
      for (Phone.Line line : lines) {
        line.close();
      }
    }
    await().until(() -> phone.announces("seventh.jpg", 5, Map.of()).statusCode() == 201);
  }

  @Test
  void takesNothingFromTheWrongPlace() {
    byte[] photo = Phone.photo(MEGABYTE);
    String address = phone.begins("gap.jpg", photo);
    phone.sends(address, photo, 0, 500);

    assertThat(phone.sends(address, photo, 0, 500).statusCode()).isEqualTo(409);
    assertThat(phone.sends(address, photo, 700, 900).statusCode()).isEqualTo(409);
    assertThat(phone.sends(address, Phone.photo(2 * MEGABYTE), 500).statusCode()).isEqualTo(413);
    assertThat(phone.offset(address)).isEqualTo(500);
  }

  @Test
  void recognisesAFileThatIsHere() {
    byte[] photo = Phone.photo(50_000);
    String first = phone.begins("one.jpg", photo);
    phone.sends(first, photo, 0);
    String second = phone.begins("other-name.jpg", photo);

    HttpResponse<String> again = phone.sends(second, photo, 0);

    assertThat(header(again, "Consilium-Outcome")).isEqualTo("duplicate");
    assertThat(phone.hears(second).getString("said")).contains("already here");
    assertThat(phone.hears(second).getString("recordId"))
        .isEqualTo(phone.hears(first).getString("recordId"));
  }

  @Test
  void saysWhyAFileIsRefused() {
    byte[] program = "MZ\u0000\u0001\u0002 this is no record".getBytes(StandardCharsets.UTF_8);
    String address = phone.begins("report.pdf", program);

    HttpResponse<String> sent = phone.sends(address, program, 0);

    assertThat(sent.statusCode()).isEqualTo(204);
    assertThat(header(sent, "Consilium-Outcome")).isEqualTo("refused");
    assertThat(phone.hears(address).getString("state")).isEqualTo("refused");
    assertThat(phone.hears(address).getString("said")).contains("report.pdf");
    assertThat(phone.does("GET", address, BodyPublishers.noBody(), "Accept-Language", "zh").body())
        .contains("report.pdf");
  }

  @Test
  void refusesWhatCannotFitBeforeItIsSent() {
    HttpResponse<String> tooLarge = phone.announces("film.jpg", 201L * MEGABYTE, Map.of());
    HttpResponse<String> empty = phone.announces("empty.jpg", 0, Map.of());
    IntStream.range(0, 10).forEach(i -> phone.announces(i + ".jpg", 200L * MEGABYTE, Map.of()));
    HttpResponse<String> full = phone.announces("last.jpg", 200L * MEGABYTE, Map.of());

    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(Phone.json(tooLarge.body()).getString("said")).contains("film.jpg", "200");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(Phone.json(empty.body()).getString("said")).contains("empty.jpg");
    assertThat(full.statusCode()).isEqualTo(413);
    assertThat(Phone.json(full.body()).getString("said")).contains("2,048");
  }

  @Test
  void provesWhatTheSenderPromised() throws Exception {
    byte[] photo = Phone.photo(70_000);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
    String right =
        header(phone.announces("a.jpg", photo.length, Map.of("sha256", hash)), "Location");
    byte[] other = Phone.photo(70_001);
    String wrong =
        header(phone.announces("b.jpg", other.length, Map.of("sha256", hash)), "Location");

    assertThat(header(phone.sends(right, photo, 0), "Consilium-Outcome")).isEqualTo("filed");
    assertThat(header(phone.sends(wrong, other, 0), "Consilium-Outcome")).isEqualTo("refused");
    assertThat(phone.hears(wrong).getString("said")).contains("did not arrive as it was sent");
  }

  @Test
  void letsGoOfBytesThatDoNotMatchTheirChecksum() throws Exception {
    byte[] photo = Phone.photo(90_000);
    String address = phone.begins("sum.jpg", photo);

    assertThat(phone.sends(address, photo, 0, 40_000, "Upload-Checksum", sha1(photo, 39_999)))
        .returns(460, HttpResponse::statusCode);
    assertThat(phone.offset(address)).isZero();
    assertThat(phone.sends(address, photo, 0, 40_000, "Upload-Checksum", "crc32 AAAA"))
        .returns(400, HttpResponse::statusCode);
    assertThat(phone.sends(address, photo, 0, 40_000, "Upload-Checksum", sha1(photo, 40_000)))
        .returns(204, HttpResponse::statusCode);
    assertThat(header(phone.sends(address, photo, 40_000), "Consilium-Outcome")).isEqualTo("filed");
    assertArrived(address, photo);
  }

  @Test
  void forgetsWhatItsSenderGivesUp() {
    byte[] photo = Phone.photo(MEGABYTE);
    String address = phone.begins("never-mind.jpg", photo);
    phone.sends(address, photo, 0, 100_000);

    assertThat(phone.givesUp(address).statusCode()).isEqualTo(204);

    assertThat(phone.asks(address).statusCode()).isEqualTo(404);
    assertThat(phone.givesUp(address).statusCode()).isEqualTo(404);
    assertThat(phone.sends(address, photo, 100_000).statusCode()).isEqualTo(404);
  }

  @Test
  void keepsOthersAwayFromEveryVerb() {
    byte[] photo = Phone.photo(10_000);
    String address = phone.begins("mine.jpg", photo);
    phone.sends(address, photo, 0, 4_000);
    SoftAssertions softly = new SoftAssertions();

    for (Phone other : others()) {
      for (HttpResponse<String> answer :
          List.of(
              other.asks(address),
              other.opens(address),
              other.sends(address, photo, 4_000),
              other.givesUp(address),
              other.opens(UPLOADS + "?number=" + phone.number()),
              other.announces(phone.number(), "theirs.jpg", 5, Map.of()))) {
        softly.assertThat(answer.statusCode()).as(answer.request() + "").isEqualTo(404);
      }
    }
    Phone stranger = Phone.ofAStranger(portal.address());
    softly.assertThat(stranger.asks(address).statusCode()).isEqualTo(401);
    softly.assertThat(stranger.opens(address).statusCode()).isEqualTo(401);
    softly.assertThat(stranger.sends(address, photo, 4_000).statusCode()).isEqualTo(401);
    softly.assertThat(stranger.givesUp(address).statusCode()).isEqualTo(401);
    softly
        .assertThat(stranger.announces(phone.number(), "x.jpg", 5, Map.of()).statusCode())
        .isEqualTo(401);

    softly.assertAll();
    assertThat(phone.offset(address)).isEqualTo(4_000);
  }

  @Test
  void speaksTheProtocolOfAnyClient() {
    HttpResponse<String> options = phone.does("OPTIONS", UPLOADS, BodyPublishers.noBody());
    byte[] photo = Phone.photo(10_000);
    String address = phone.begins("any.jpg", photo);
    HttpResponse<String> old =
        phone.does("HEAD", address, BodyPublishers.noBody(), "Tus-Resumable", "0.2.2");
    HttpResponse<String> untyped = phone.sends(address, photo, 0, 10, "Content-Type", "text/plain");
    HttpResponse<String> posted =
        phone.does(
            "POST",
            address,
            BodyPublishers.ofByteArray(photo),
            "X-HTTP-Method-Override",
            "PATCH",
            "Upload-Offset",
            "0",
            "Content-Type",
            "application/offset+octet-stream");

    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Tus-Version")).isEqualTo("1.0.0");
    assertThat(header(options, "Tus-Extension"))
        .isEqualTo("creation,termination,expiration,checksum");
    assertThat(header(options, "Tus-Max-Size")).isEqualTo(200L * MEGABYTE + "");
    assertThat(header(options, "Tus-Checksum-Algorithm")).contains("sha1");
    assertThat(old.statusCode()).isEqualTo(412);
    assertThat(header(old, "Tus-Version")).isEqualTo("1.0.0");
    assertThat(untyped.statusCode()).isEqualTo(415);
    assertThat(posted.statusCode()).isEqualTo(204);
    assertThat(header(posted, "Consilium-Outcome")).isEqualTo("filed");
    assertThat(header(posted, "Tus-Resumable")).isEqualTo("1.0.0");
  }

  private List<Phone> others() {
    return List.of(
        Phone.ofAPatient(portal.address(), portal.database()),
        Phone.of(Role.REVIEWER, portal.address(), portal.database()),
        Phone.of(Role.COORDINATOR, portal.address(), portal.database()),
        Phone.of(Role.ADMINISTRATOR, portal.address(), portal.database()));
  }

  /** Somebody's bytes are being taken. */
  private boolean isHeld(String address) throws SQLException {
    String id = address.substring(address.lastIndexOf('/') + 1);
    try (Connection connection = portal.database().getConnection();
        PreparedStatement held =
            connection.prepareStatement(
                "select 1 from upload where writer is not null and id = cast(? as uuid)")) {
      held.setString(1, id);
      return held.executeQuery().next();
    }
  }

  /** Byte for byte what was sent. */
  private void assertArrived(String address, byte[] photo) {
    JsonObject told = phone.hears(address);
    assertThat(told.getString("state")).isEqualTo("filed");
    assertThat(told.getString("said")).contains("has arrived");
    assertThat(phone.downloads(told.getString("fileId"))).isEqualTo(photo);
  }

  private static String sha1(byte[] file, int count) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update(file, 0, count);
    return "sha1 " + Base64.getEncoder().encodeToString(digest.digest());
  }
}
