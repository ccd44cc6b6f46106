package health.consilium.letter.pdf.seal;

import health.consilium.platform.Sha256;
import health.consilium.platform.settings.Settings.Credentials;
import health.consilium.platform.settings.Settings.TimeAuthority;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Has a server of time (RFC 3161) confirm when a signature was made: PAdES baseline T. */
final class TimeStamps {

  /** A reviewer waits for it, so not for long. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What the file keeps free for it. */
  static final int LARGEST = 16 * 1024;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeAuthority authority;
  private final Duration patience;

  TimeStamps(TimeAuthority authority, Duration patience) {
    this.authority = authority;
    this.patience = patience;
  }

  /** Fails when the server says nothing in time, or nothing that is to be believed. */
  CMSSignedData confirmed(CMSSignedData signed) throws IOException {
    SignerInformation signer = signed.getSignerInfos().iterator().next();
    try {
      TimeStampToken token = stamp(Sha256.digest().digest(signer.getSignature()));
      var attribute =
          new Attribute(
              PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
              new DERSet(ASN1Primitive.fromByteArray(token.getEncoded())));
      SignerInformation confirmed =
          SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute));
      return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(confirmed)));
    } catch (TSPException | GeneralSecurityException | OperatorCreationException unbelievable) {
      throw new IOException("its answer is not to be believed", unbelievable);
    }
  }

  private TimeStampToken stamp(byte[] digest)
      throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, RANDOM));
    var response = new TimeStampResponse(ask(request.getEncoded()));
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new IOException("it refused: " + response.getStatusString());
    }
    requireItsSignature(token);
    return token;
  }

  private static void requireItsSignature(TimeStampToken token)
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    for (X509CertificateHolder certificate : token.getCertificates().getMatches(null)) {
      if (token.getSID().match(certificate)) {
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        return;
      }
    }
    throw new TSPException("it sent no certificate");
  }

  /** The whole answer within the patience, not only its beginning. */
  private byte[] ask(byte[] request) throws IOException {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build()) {
      HttpResponse<byte[]> answer;
      try {
        answer =
            client
                .sendAsync(
                    post(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException late) {
        throw new IOException("no answer within " + patience, late);
      } catch (ExecutionException failed) {
        throw new IOException("it cannot be reached", failed.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", stopped);
      } finally {
        client.shutdownNow();
      }
      if (answer.statusCode() != 200) {
        throw new IOException("it answered " + answer.statusCode());
      }
      return answer.body();
    }
  }

  private HttpRequest post(byte[] request) {
    var post =
        HttpRequest.newBuilder(authority.address())
            .timeout(patience)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(BodyPublishers.ofByteArray(request));
    authority.credentials().ifPresent(who -> post.header("Authorization", basic(who)));
    return post.build();
  }

  private static String basic(Credentials who) {
    String pair = who.user() + ":" + who.password();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
