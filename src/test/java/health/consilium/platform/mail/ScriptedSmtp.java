package health.consilium.platform.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that says what a test wants it to say. */
final class ScriptedSmtp implements AutoCloseable {

  /** Instead of an answer the server hangs up. */
  static final String HANGS_UP = "";

  private static final String STARTTLS = "STAR";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final @Nullable SSLContext identity;
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private final List<Socket> clients = new CopyOnWriteArrayList<>();

  private ScriptedSmtp(
      ServerSocket socket, Map<String, String> answers, @Nullable SSLContext identity) {
    this.socket = socket;
    this.answers = answers;
    this.identity = identity;
  }

  /** The commands MAIL, RCPT, DATA and END (of the mail) answer as scripted, others as usual. */
  static ScriptedSmtp answering(Map<String, String> answers) {
    try {
      return serving(
          new ScriptedSmtp(
              new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answers, null));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Speaks TLS from the first word. */
  static ScriptedSmtp encrypted(SSLContext identity) {
    try {
      return serving(
          new ScriptedSmtp(
              identity
                  .getServerSocketFactory()
                  .createServerSocket(0, 5, InetAddress.getLoopbackAddress()),
              Map.of(),
              null));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Offers to go on in TLS. */
  static ScriptedSmtp offeringTls(SSLContext identity) {
    try {
      return serving(
          new ScriptedSmtp(
              new ServerSocket(0, 5, InetAddress.getLoopbackAddress()),
              Map.of("EHLO", "250-ready\r\n250 STARTTLS", STARTTLS, "220 go on"),
              identity));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ScriptedSmtp serving(ScriptedSmtp server) {
    Thread.ofVirtual().start(server::serve);
    return server;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The mails that were sent to their end, whatever was answered to that. */
  List<String> mails() {
    return List.copyOf(mails);
  }

  /** How many conversations were begun. */
  int conversations() {
    return clients.size();
  }

  /** Ends the conversation that is open now, without a word. */
  void hangUp() {
    try {
      clients.getLast().close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        clients.add(client);
        talk(client, "220 ready");
      } catch (IOException gone) {
        // the client left, or the test is over
      }
    }
  }

  private void talk(Socket client, String greeting) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
    var out = new OutputStreamWriter(client.getOutputStream(), US_ASCII);
    if (!greeting.isEmpty()) {
      say(out, greeting);
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
      String answer =
          answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
      if (!say(out, answer)) {
        return;
      }
      if (identity != null && command.equals(STARTTLS)) {
        talk(encrypted(client, identity), "");
        return;
      }
      if (answer.startsWith("354") && !say(out, afterTheMail(in))) {
        return;
      }
    }
  }

  private static Socket encrypted(Socket plain, SSLContext identity) throws IOException {
    var client = (SSLSocket) identity.getSocketFactory().createSocket(plain, null, true);
    client.setUseClientMode(false);
    return client;
  }

  private String afterTheMail(BufferedReader in) throws IOException {
    var mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    mails.add(mail.toString());
    return answers.getOrDefault("END", "250 taken");
  }

  private static boolean say(Writer out, String answer) throws IOException {
    if (answer.equals(HANGS_UP)) {
      return false;
    }
    out.write(answer + "\r\n");
    out.flush();
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
