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

/** A mail server that says what a test wants it to say. */
final class ScriptedSmtp implements AutoCloseable {

  /** Instead of an answer the server hangs up. */
  static final String HANGS_UP = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final List<String> mails = new CopyOnWriteArrayList<>();

  private ScriptedSmtp(ServerSocket socket, Map<String, String> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  /** The commands MAIL, RCPT, DATA and END (of the mail) answer as scripted, others as usual. */
  static ScriptedSmtp answering(Map<String, String> answers) {
    try {
      var server =
          new ScriptedSmtp(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answers);
      Thread.ofVirtual().start(server::serve);
      return server;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** The mails that were sent to their end, whatever was answered to that. */
  List<String> mails() {
    return List.copyOf(mails);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException gone) {
        // the client left, or the test is over
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
    var out = new OutputStreamWriter(client.getOutputStream(), US_ASCII);
    say(out, "220 ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
      String answer =
          answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
      if (!say(out, answer)) {
        return;
      }
      if (answer.startsWith("354") && !say(out, afterTheMail(in))) {
        return;
      }
    }
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
