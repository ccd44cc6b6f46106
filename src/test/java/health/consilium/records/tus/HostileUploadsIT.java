package health.consilium.records.tus;

import static health.consilium.records.tus.Phone.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.platform.settings.Settings;
import health.consilium.records.safecopy.HostileSet;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hostile files under hostile names come in where every patient's files do. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class HostileUploadsIT {

  private static final long FLAT = 64L << 20;
  private static final Duration VERDICTS = Duration.ofMinutes(3);

  private static final List<String> NAMES =
      List.of(
          "../../../etc/passwd",
          "C:\\windows\\run.exe",
          "\u202Efdp.exe",
          "x".repeat(300) + ".pdf",
          "nul\u0000\r\nSet-Cookie: a=b\u0007.jpg",
          "<script>app.alert(1)</script>.tiff",
          "'; drop table record_file; --",
          ".");

  @Inject Settings settings;
  @Inject DataSource database;

  @Test
  void everyOneEndsInAVerdictAndNobodyElseWaits() throws IOException, SQLException {
    URI portal = settings.site().baseUrl();
    Phone attacker = Phone.ofAPatient(portal, database);
    Phone patient = Phone.ofAPatient(portal, database);
    byte[] ordinary = resource("/cases/dlbcl-58f-relapse-9m-id/pathology_report.pdf");
    List<HostileSet.Hostile> files = HostileSet.quick();
    long before = heap();

    List<String> outcomes = new ArrayList<>();
    for (HostileSet.Hostile file : files) {
      outcomes.add(send(attacker, NAMES.get(outcomes.size() % NAMES.size()), file.content()));
    }
    String filed = send(patient, "report.pdf", ordinary);

    assertThat(outcomes).hasSameSizeAs(files).allMatch(said -> said.matches("filed|refused"));
    assertThat(filed).isEqualTo("filed");
    await().atMost(VERDICTS).until(() -> copiesOf(patient), List.of("READY")::equals);
    await().atMost(VERDICTS).until(() -> copiesOf(attacker), HostileUploadsIT::isSettled);
    assertThat(copiesOf(attacker)).hasSize((int) outcomes.stream().filter("filed"::equals).count());
    assertThat(heap() - before).isLessThan(FLAT);
  }

  /** What came of it, whichever step said so; never a failure of ours. */
  private static String send(Phone phone, String name, byte[] file) {
    HttpResponse<String> announced = phone.announces(name, file.length, Map.of());
    assertThat(announced.statusCode()).as(announced.body()).isLessThan(500);
    if (announced.statusCode() != 201) {
      return "refused";
    }
    HttpResponse<String> sent = phone.sends(header(announced, "Location"), file, 0);
    assertThat(sent.statusCode()).as(sent.body()).isLessThan(500);
    return header(sent, "Consilium-Outcome");
  }

  private static boolean isSettled(List<String> copies) {
    return copies.stream().noneMatch(state -> state.matches("WAITING|UNCHECKED"));
  }

  private List<String> copiesOf(Phone phone) throws SQLException {
    List<String> states = new ArrayList<>();
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select f.safe_copy from record_file f join referral r on r.id = f.referral_id"
                    + " where r.number = ?")) {
      query.setString(1, phone.number());
      var rows = query.executeQuery();
      while (rows.next()) {
        states.add(rows.getString(1));
      }
    }
    return states;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HostileUploadsIT.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
