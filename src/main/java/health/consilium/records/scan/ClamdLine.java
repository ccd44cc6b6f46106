package health.consilium.records.scan;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection to clamd, over the network or a local socket; it waits for nothing for ever. */
final class ClamdLine implements Closeable {

  private static final int LONGEST_ANSWER = 1024;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final Duration patience;

  private ClamdLine(SocketChannel channel, Selector selector, Duration patience)
      throws IOException {
    this.channel = channel;
    this.selector = selector;
    this.patience = patience;
    this.key = channel.configureBlocking(false).register(selector, 0);
  }

  static ClamdLine to(SocketAddress address, Duration patience) throws IOException {
    SocketAddress found =
        address instanceof InetSocketAddress host
            ? new InetSocketAddress(host.getHostString(), host.getPort())
            : address;
    if (found instanceof InetSocketAddress host && host.isUnresolved()) {
      throw new IOException("the virus scanner's host is unknown");
    }
    ClamdLine line = new ClamdLine(open(found), Selector.open(), patience);
    try {
      line.connect(found);
      return line;
    } catch (IOException e) {
      line.close();
      throw e;
    }
  }

  void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        waitFor(SelectionKey.OP_WRITE);
      }
    }
  }

  /** False when the other side closed instead of taking it. */
  boolean takes(ByteBuffer bytes) throws IOException {
    try {
      send(bytes);
      return true;
    } catch (SocketTimeoutException silent) {
      throw silent;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Up to its end, or to the zero that ends it. */
  String answer() throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
    while (answer.hasRemaining() && !isEnded(answer)) {
      waitFor(SelectionKey.OP_READ);
      if (channel.read(answer) < 0) {
        break;
      }
    }
    return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
        .replace("\0", "")
        .strip();
  }

  /** What it said before it closed; the system may have thrown it away with the connection. */
  String answerInsteadOfTaking() {
    try {
      return answer();
    } catch (IOException lost) {
      return "closed while it was sent to";
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }

  private static SocketChannel open(SocketAddress address) throws IOException {
    return address instanceof InetSocketAddress
        ? SocketChannel.open()
        : SocketChannel.open(StandardProtocolFamily.UNIX);
  }

  private void connect(SocketAddress address) throws IOException {
    if (!channel.connect(address)) {
      waitFor(SelectionKey.OP_CONNECT);
      channel.finishConnect();
    }
  }

  private void waitFor(int operation) throws IOException {
    key.interestOps(operation);
    if (selector.select(patience.toMillis()) == 0) {
      throw new SocketTimeoutException("the virus scanner is silent");
    }
    selector.selectedKeys().clear();
  }

  private static boolean isEnded(ByteBuffer answer) {
    return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
  }
}
