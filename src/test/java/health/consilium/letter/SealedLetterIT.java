package health.consilium.letter;

import static health.consilium.evaluation.EvaluationFixture.QUALIFICATION;
import static health.consilium.evaluation.EvaluationFixture.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.Settings.SealStore.Pkcs12;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import health.consilium.support.OwnCertificate;
import health.consilium.support.OwnCertificate.Purpose;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class SealedLetterIT {

  @Inject EvaluationDesk desk;
  @Inject LetterPreview preview;
  @Inject ReviewFixture people;
  @Inject WrittenDown trail;
  @Inject Settings settings;

  private Reviewer lin;
  private ReferralNumber number;
  private EvaluationOnDesk written;

  @BeforeEach
  void aFinishedEvaluation() {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    people.takes(number, lin);
    EvaluationOnDesk read = desk.open(number, lin);
    written = desk.save(number, finished(read.form()), read.version(), lin);
  }

  @Test
  void isSealedInTheMomentItIsSigned() throws SQLException {
    desk.sign(number, written.seen(), QUALIFICATION, lin);

    byte[] pdf = preview.signedPdf(number, lin).orElseThrow();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
    assertThat(trail.about(number)).contains("letter.sealed " + lin.accountId());
  }

  /** The certificate of the portal under test is exchanged while nobody else signs. */
  @Test
  void withAnExpiredCertificateNothingIsSignedAndNothingIsLost() throws IOException {
    Path store = ((Pkcs12) settings.seal().orElseThrow().store()).file();
    Path good = store.resolveSibling("seal-good.p12");
    Files.move(store, good);
    try {
      OwnCertificate.selfMade("Old", Purpose.SEALING, Instant.now().minus(Duration.ofDays(1)))
          .save(store, settings.seal().orElseThrow().password());
      Files.setLastModifiedTime(store, FileTime.from(Instant.now().plusSeconds(5)));

      assertThatThrownBy(() -> desk.sign(number, written.seen(), QUALIFICATION, lin))
          .isInstanceOf(SealExpired.class);
    } finally {
      Files.move(good, store, StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
    assertThat(desk.open(number, lin).form()).isEqualTo(written.form());
    desk.sign(number, desk.open(number, lin).seen(), QUALIFICATION, lin);
    assertThat(people.status(number)).isEqualTo("EVALUATED");
  }
}
