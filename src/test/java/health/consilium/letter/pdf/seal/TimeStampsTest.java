package health.consilium.letter.pdf.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.letter.pdf.seal.TimeServer.Manner;
import health.consilium.platform.settings.Settings.TimeAuthority;
import health.consilium.support.OwnCertificate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init") // started before each test
class TimeStampsTest {

  private static final OwnCertificate SIGNER = OwnCertificate.selfMade("Signer");
  private static final SealKey KEY =
      new SealKey(SIGNER.keys().getPrivate(), SIGNER.chain(), Optional.empty());
  private static final Duration SHORT = Duration.ofMillis(700);

  private TimeServer server;

  @BeforeEach
  void start() throws IOException {
    server = TimeServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void takesTheWordOfAnHonestServer() throws Exception {
    CMSSignedData confirmed = stamps(TimeStamps.PATIENCE).confirmed(signed("a"));

    assertThat(confirmed.getSignerInfos().iterator().next().getUnsignedAttributes().size())
        .isEqualTo(1);
  }

  @Test
  void takesNoAnswerToAnotherQuestion() throws Exception {
    stamps(TimeStamps.PATIENCE).confirmed(signed("a"));
    server.behaves(Manner.REPEATING);

    assertThatThrownBy(() -> stamps(TimeStamps.PATIENCE).confirmed(signed("a")))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"REFUSING", "STALLING", "ENDLESS", "FAILING"})
  void giveUpInTimeWhateverTheServerDoes(Manner manner) throws Exception {
    CMSSignedData signed = signed("a");
    server.behaves(manner);
    Instant start = Instant.now();

    assertThatThrownBy(() -> stamps(SHORT).confirmed(signed)).isInstanceOf(IOException.class);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  private TimeStamps stamps(Duration patience) {
    return new TimeStamps(new TimeAuthority(server.address(), Optional.empty()), patience);
  }

  private static CMSSignedData signed(String text) throws Exception {
    return CadesSignature.over(text.getBytes(StandardCharsets.UTF_8), KEY);
  }
}
