package health.consilium.letter.pdf.seal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.consilium.support.OwnCertificate;
import health.consilium.support.OwnCertificate.Purpose;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A server of time stamps on this machine, which behaves as it is told. */
public final class TimeServer implements AutoCloseable {

  /** What it does with a question. */
  public enum Manner {
    HONEST,
    /** Answers what was asked before, as whoever sits between would. */
    REPEATING,
    REFUSING,
    /** Sends one byte and no more. */
    STALLING,
    ENDLESS,
    FAILING
  }

  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
  private static final OwnCertificate CERTIFICATE =
      OwnCertificate.selfMade("Stub of time", Purpose.STAMPING);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<byte[]> answers = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private volatile Manner manner = Manner.HONEST;

  private TimeServer(HttpServer server) {
    this.server = server;
  }

  public static TimeServer start() throws IOException {
    var server =
        new TimeServer(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    server.server.createContext("/tsa", server::answer);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa");
  }

  public void behaves(Manner other) {
    manner = other;
  }

  /** What its askers showed, "" for nothing. */
  public List<String> authorizations() {
    return authorizations;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String shown = exchange.getRequestHeaders().getFirst("Authorization");
    authorizations.add(shown == null ? "" : shown);
    byte[] question = exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
    switch (manner) {
      case HONEST -> {
        byte[] answer = stamped(question);
        answers.add(answer);
        send(exchange, answer);
      }
      case REPEATING -> send(exchange, answers.getLast());
      case REFUSING -> send(exchange, refused());
      case STALLING -> {
        exchange.sendResponseHeaders(200, 5000);
        exchange.getResponseBody().write(48);
        exchange.getResponseBody().flush();
      }
      case ENDLESS -> endless(exchange);
      case FAILING -> exchange.sendResponseHeaders(503, -1);
    }
  }

  private static void send(HttpExchange exchange, byte[] answer) throws IOException {
    exchange.sendResponseHeaders(200, answer.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(answer);
    }
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int block = 0; block < 10_000; block++) {
        body.write(new byte[8192]);
      }
    }
  }

  private static byte[] stamped(byte[] question) throws IOException {
    try {
      return generator()
          .generate(new TimeStampRequest(question), BigInteger.ONE, Date.from(Instant.now()))
          .getEncoded();
    } catch (TSPException | GeneralSecurityException | OperatorCreationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] refused() throws IOException {
    try {
      return generator().generateFailResponse(2, 1, "no more for you").getEncoded();
    } catch (TSPException | GeneralSecurityException | OperatorCreationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static TimeStampResponseGenerator generator()
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build(
                    "SHA256withRSA",
                    CERTIFICATE.keys().getPrivate(),
                    CERTIFICATE.chain().getFirst()),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(CERTIFICATE.chain()));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
