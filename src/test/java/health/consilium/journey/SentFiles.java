package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.PatientStory;
import health.consilium.support.PortalUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;

/** Large photos that nobody has seen before, and whether the portal has each of them once. */
record SentFiles(Path folder, List<Path> paths) {

  static SentFiles in(Path folder) {
    return new SentFiles(folder, new ArrayList<>());
  }

  /** A real photo, made longer by noise behind its end. */
  SentFiles photo(String name, int more) {
    byte[] noise = new byte[more];
    new Random().nextBytes(noise);
    try {
      Path file = folder.resolve(name);
      Files.copy(PatientStory.tan().file("discharge_summary_1.jpg"), file);
      Files.write(file, noise, StandardOpenOption.APPEND);
      paths.add(file);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Waits for the last of them. */
  void requireEachOnce(String number) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> keptOf(number).size() >= paths.size());
    assertThat(keptOf(number))
        .containsExactlyInAnyOrderElementsOf(paths.stream().map(SentFiles::sha256).toList());
  }

  private static List<String> keptOf(String number) {
    String kept =
        "select f.sha256 from record_file f join referral r on r.id = f.referral_id"
            + " where r.number = ?";
    try (Connection database = PortalUnderTest.portal().database().getConnection();
        PreparedStatement question = database.prepareStatement(kept)) {
      question.setString(1, number);
      List<String> sums = new ArrayList<>();
      try (ResultSet rows = question.executeQuery()) {
        while (rows.next()) {
          sums.add(rows.getString(1));
        }
      }
      return sums;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String sha256(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
