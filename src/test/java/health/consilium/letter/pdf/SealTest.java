package health.consilium.letter.pdf;

import static health.consilium.letter.LetterFixture.addendum;
import static health.consilium.letter.LetterFixture.addendumInChinese;
import static health.consilium.letter.LetterFixture.continueLetter;
import static health.consilium.letter.LetterFixture.fullLetter;
import static health.consilium.letter.LetterFixture.fullLetterInChinese;
import static health.consilium.letter.LetterFixture.fullPreview;
import static health.consilium.letter.LetterFixture.urgentLetter;
import static health.consilium.letter.pdf.seal.SealFixture.PASSWORD;
import static health.consilium.letter.pdf.seal.SealFixture.readiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterSeal;
import health.consilium.letter.LetterWords;
import health.consilium.letter.PrintedLetter;
import health.consilium.letter.SealExpired;
import health.consilium.letter.SealNotUsable;
import health.consilium.letter.pdf.seal.PdfSeal;
import health.consilium.letter.pdf.seal.SealFixture;
import health.consilium.letter.pdf.seal.TimeServer;
import health.consilium.letter.pdf.seal.TimeServer.Manner;
import health.consilium.platform.Sha256;
import health.consilium.support.OwnCertificate;
import health.consilium.support.OwnCertificate.Purpose;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {

  private static final Instant NOW = Instant.parse("2026-09-30T08:42:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(400));
  private static final OwnCertificate AUTHORITY =
      OwnCertificate.selfMade("Authority", Purpose.ISSUING, LATER);
  private static final OwnCertificate HOSPITAL =
      AUTHORITY.issue("Hospital", Purpose.SEALING, LATER);

  @TempDir static Path folder;

  private static Path store = Path.of("/");

  @BeforeAll
  static void keepTheCertificate() {
    store = folder.resolve("seal.p12");
    HOSPITAL.save(store, PASSWORD);
  }

  static Stream<LetterContent> letters() {
    return Stream.of(
        fullLetter(),
        fullLetterInChinese(),
        continueLetter(),
        urgentLetter(),
        addendum(),
        addendumInChinese());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void staysForDecadesAndReadableAloudUnderItsSeal(LetterContent content) {
    byte[] pdf = sealed(content).pdf();

    assertThat(PdfCheck.violations(pdf)).isEmpty();
    assertThat(new SealRead(pdf).holds(HOSPITAL.chain().getFirst())).isTrue();
    assertThat(new PrintedPages(pdf).links()).noneMatch(link -> link.contains("seal"));
    assertThat(new PrintedPages(pdf).text().replace(" ", ""))
        .contains(LetterWords.in(content.heading().language()).text("seal").replace(" ", ""));
  }

  @Test
  void sealsTheWholeFileAsPadesWantsIt() {
    PrintedLetter letter = sealed(fullLetter());

    var seal = new SealRead(letter.pdf());
    assertThat(letter.seal()).isEqualTo(LetterSeal.SEALED);
    assertThat(seal.coversTheWholeFile()).isTrue();
    assertThat(seal.kind()).isEqualTo("ETSI.CAdES.detached");
    assertThat(seal.claimedTime()).isEqualTo("D:20260930084200Z");
    assertThat(seal.name()).isEqualTo(fullLetter().heading().hospital().name());
    assertThat(seal.says(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isTrue();
    assertThat(seal.says(CMSAttributes.signingTime)).isFalse();
    assertThat(seal.certificates()).isEqualTo(2);
    assertThat(seal.timeStamp()).isEmpty();
    assertThat(SealRead.count(letter.pdf())).isEqualTo(1);
  }

  @Test
  void showsWhereTheSentenceStandsAndIsNamedForWhoHearsIt() {
    var seal = new SealRead(sealed(fullLetter()).pdf());

    assertThat(seal.spoken())
        .isEqualTo("Electronic seal of " + fullLetter().heading().hospital().name());
    assertThat(seal.widget().isHidden() || seal.widget().isInvisible()).isFalse();
    assertThat(seal.widget().isPrinted()).isTrue();
    assertThat(seal.widget().getRectangle().getWidth()).isGreaterThan(200);
    assertThat(seal.widget().getRectangle().getHeight()).isBetween(5f, 20f);
  }

  @Test
  void oneChangedByteBreaksIt() {
    byte[] pdf = sealed(fullLetter()).pdf();
    var seal = new SealRead(pdf);

    assertThat(seal.someOfItsBytes(40))
        .allSatisfy(
            at -> {
              byte[] changed = pdf.clone();
              changed[at] ^= 1;
              assertThat(holds(changed)).isFalse();
            });
    assertThat(new SealRead(longer(pdf)).coversTheWholeFile()).isFalse();
  }

  /** Some bytes are so important that the file cannot even be opened without them. */
  private static boolean holds(byte[] pdf) {
    try {
      return new SealRead(pdf).holds(HOSPITAL.chain().getFirst());
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  private static byte[] longer(byte[] pdf) {
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 1);
    longer[pdf.length] = '\n';
    return longer;
  }

  @Test
  @EnabledIf("hasVerifier")
  void anIndependentVerifierFindsItGood() throws IOException, InterruptedException {
    byte[] pdf = sealed(fullLetterInChinese()).pdf();
    byte[] changed = pdf.clone();
    changed[pdf.length / 3] ^= 1;

    assertThat(pdfsig(pdf))
        .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached")
        .contains("Signer Certificate Common Name: Hospital");
    assertThat(pdfsig(changed)).doesNotContain("Signature is Valid.");
  }

  static boolean hasVerifier() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig")));
  }

  private static String pdfsig(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("letter.pdf"), pdf);
    var pdfsig = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true);
    pdfsig.environment().put("HOME", folder.toString());
    Process process = pdfsig.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @Test
  void previewsAndCopiesAreNeverSealed() {
    OpenHtmlLetterPrinter printer = printer(SealFixture.of(store));

    assertThat(SealRead.count(printer.print(fullPreview()).pdf())).isZero();
    assertThat(SealRead.count(printer.printLinked(fullLetter(), page -> Optional.empty()).pdf()))
        .isZero();
  }

  @Test
  void withoutACertificateALetterIsPrintedAndClaimsNoSeal() {
    PrintedLetter letter = printer(SealFixture.none()).printSealed(fullLetter(), NOW);

    assertThat(letter.seal()).isEqualTo(LetterSeal.NONE);
    assertThat(SealRead.count(letter.pdf())).isZero();
    assertThat(new PrintedPages(letter.pdf()).text()).doesNotContain("electronic seal");
    assertThat(readiness(SealFixture.none(), NOW)).isEqualTo("none, letters are not sealed");
  }

  @Test
  void withAWrongPasswordNothingIsPrinted() {
    Map<String, String> settings = new HashMap<>(SealFixture.settings(store));
    settings.put("CONSILIUM_SEAL_PASSWORD", "another");
    PdfSeal seal = SealFixture.with(settings);

    assertThatThrownBy(() -> printer(seal).printSealed(fullLetter(), NOW))
        .isInstanceOf(SealNotUsable.class);
    assertThat(readiness(seal, NOW)).isEqualTo("not usable, no letter can be signed");
  }

  @Test
  void withAnExpiredCertificateNothingIsPrintedAndAMonthBeforeItIsSaid() {
    PdfSeal seal = SealFixture.of(store);

    assertThatThrownBy(() -> printer(seal).printSealed(fullLetter(), LATER))
        .isInstanceOf(SealExpired.class);
    assertThat(readiness(seal, LATER))
        .isEqualTo("certificate not valid now, no letter can be signed");
    assertThat(readiness(seal, LATER.minus(Duration.ofDays(29))))
        .isEqualTo("certificate expires on 2027-11-04");
    assertThat(readiness(seal, LATER.minus(Duration.ofDays(31)))).isEqualTo("usable");
  }

  @Test
  void aCertificateForAnotherPurposeSealsNothing() {
    Path other = folder.resolve("other.p12");
    AUTHORITY.issue("Mail", Purpose.ENCRYPTING, LATER).save(other, PASSWORD);

    assertThatThrownBy(() -> printer(SealFixture.of(other)).printSealed(fullLetter(), NOW))
        .isInstanceOf(SealNotUsable.class);
  }

  @Test
  void aKeyOnAnEllipticCurveSealsToo() {
    OwnCertificate curve = OwnCertificate.onCurve("Curve");
    Path other = folder.resolve("curve.p12");
    curve.save(other, PASSWORD);

    byte[] pdf = printer(SealFixture.of(other)).printSealed(fullLetter(), Instant.now()).pdf();

    assertThat(new SealRead(pdf).holds(curve.chain().getFirst())).isTrue();
    assertThat(PdfCheck.violations(pdf)).isEmpty();
  }

  @Test
  void ofSeveralKeysOneIsNamed() {
    Path two = folder.resolve("two.p12");
    HOSPITAL.save(two, PASSWORD, "letters", "invoices");
    Map<String, String> settings = new HashMap<>(SealFixture.settings(two));
    assertThatThrownBy(() -> printer(SealFixture.with(settings)).printSealed(fullLetter(), NOW))
        .isInstanceOf(SealNotUsable.class);

    settings.put("CONSILIUM_SEAL_ALIAS", "letters");

    assertThat(printer(SealFixture.with(settings)).printSealed(fullLetter(), NOW).seal())
        .isEqualTo(LetterSeal.SEALED);
  }

  @Test
  void aNewCertificateIsTakenUpWithoutAStart() throws IOException {
    Path renewed = folder.resolve("renewed.p12");
    AUTHORITY.issue("Old", Purpose.SEALING, NOW.minusSeconds(1)).save(renewed, PASSWORD);
    PdfSeal seal = SealFixture.of(renewed);
    assertThatThrownBy(() -> printer(seal).printSealed(fullLetter(), NOW))
        .isInstanceOf(SealExpired.class);

    HOSPITAL.save(renewed, PASSWORD);
    Files.setLastModifiedTime(renewed, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(printer(seal).printSealed(fullLetter(), NOW).seal()).isEqualTo(LetterSeal.SEALED);
  }

  @Test
  void aServerOfTimeConfirmsWhenItWasSealed() throws IOException {
    try (TimeServer time = TimeServer.start()) {
      Map<String, String> settings = withTime(time);
      settings.put("CONSILIUM_TSA_USER", "hospital");
      settings.put("CONSILIUM_TSA_PASSWORD", "secret");

      PrintedLetter letter =
          printer(SealFixture.with(settings)).printSealed(fullLetterInChinese(), NOW);

      var seal = new SealRead(letter.pdf());
      assertThat(letter.seal()).isEqualTo(LetterSeal.SEALED_IN_TIME);
      assertThat(seal.holds(HOSPITAL.chain().getFirst())).isTrue();
      assertThat(seal.coversTheWholeFile()).isTrue();
      assertThat(seal.timeStamp())
          .hasValueSatisfying(
              token ->
                  assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                      .isEqualTo(Sha256.digest().digest(seal.signatureValue())));
      assertThat(PdfCheck.violations(letter.pdf())).isEmpty();
      assertThat(time.authorizations())
          .containsExactly(
              "Basic "
                  + Base64.getEncoder()
                      .encodeToString("hospital:secret".getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void aFailingServerOfTimeHoldsNobodyUpAndReadinessSaysSo() throws IOException {
    try (TimeServer time = TimeServer.start()) {
      time.behaves(Manner.FAILING);
      PdfSeal seal = SealFixture.with(withTime(time));

      PrintedLetter letter = printer(seal).printSealed(fullLetter(), NOW);

      assertThat(letter.seal()).isEqualTo(LetterSeal.SEALED_WITHOUT_TIME);
      assertThat(new SealRead(letter.pdf()).holds(HOSPITAL.chain().getFirst())).isTrue();
      assertThat(PdfCheck.violations(letter.pdf())).isEmpty();
      assertThat(SealFixture.saysTimely(seal)).isFalse();

      time.behaves(Manner.HONEST);
      printer(seal).printSealed(fullLetter(), NOW);
      assertThat(SealFixture.saysTimely(seal)).isTrue();
    }
  }

  private static Map<String, String> withTime(TimeServer time) {
    Map<String, String> settings = new HashMap<>(SealFixture.settings(store));
    settings.put("CONSILIUM_TSA", time.address().toString());
    return settings;
  }

  private static PrintedLetter sealed(LetterContent content) {
    return printer(SealFixture.of(store)).printSealed(content, NOW);
  }

  @SuppressWarnings("UnnecessaryAssignment") // no container fills the field here
  static OpenHtmlLetterPrinter printer(PdfSeal seal) {
    var printer = new OpenHtmlLetterPrinter();
    printer.seal = seal;
    return printer;
  }
}
