package health.consilium.records.scan;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as clamd does: PING and INSTREAM with its limit; it knows one virus, EICAR. */
public final class ClamdStub implements Closeable {

  /** In two halves: a scanner of this machine should leave this file alone. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocketChannel door;
  private final int limit;
  private final Thread serving;
  private volatile boolean silent;
  private final List<String> scanned = new CopyOnWriteArrayList<>();

  private ClamdStub(ServerSocketChannel door, int limit) {
    this.door = door;
    this.limit = limit;
    this.serving = Thread.ofVirtual().start(this::serve);
  }

  /** On a free port of this machine, with clamd's own limit of a stream. */
  public static ClamdStub start() {
    return start(100 << 20);
  }

  static ClamdStub start(int limit) {
    try {
      ServerSocketChannel door = ServerSocketChannel.open();
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return new ClamdStub(door, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ClamdStub start(Path socket) throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    door.bind(UnixDomainSocketAddress.of(socket));
    return new ClamdStub(door, 100 << 20);
  }

  /** A port that is taken, so that nobody else listens there either. */
  public static SocketAddress addressOfNobody() {
    return Nobody.ADDRESS;
  }

  /** From now on it takes calls and says nothing. */
  void fallSilent() {
    silent = true;
  }

  /** How many streams it looked at to their end. */
  public long scanned() {
    return scanned.size();
  }

  /** As {@link #scanned()}, of those that hold these words: others may send theirs meanwhile. */
  public long scanned(String words) {
    return scanned.stream().filter(stream -> stream.contains(words)).count();
  }

  public SocketAddress address() {
    try {
      return door.getLocalAddress();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when nobody listens any more: a thread that waits at the door still takes a call. */
  @Override
  public void close() throws IOException {
    door.close();
    try {
      serving.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve() {
    while (door.isOpen()) {
      try {
        SocketChannel call = door.accept();
        Thread.ofVirtual().start(() -> answer(call));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(SocketChannel call) {
    try (call) {
      DataInputStream in = new DataInputStream(Channels.newInputStream(call));
      String word = command(in);
      String answer = word.equals("zINSTREAM") ? look(in) : "PONG";
      while (silent) {
        in.readByte();
      }
      call.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException gone) {
      // the caller has hung up
    }
  }

  private String look(DataInputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      if (all.size() + length > limit) {
        return "INSTREAM size limit exceeded. ERROR";
      }
      all.write(in.readNBytes(length));
    }
    String stream = all.toString(StandardCharsets.ISO_8859_1);
    scanned.add(stream);
    return stream.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
  }

  private static String command(DataInputStream in) throws IOException {
    StringBuilder word = new StringBuilder();
    for (int read = in.read(); read > 0; read = in.read()) {
      word.append((char) read);
    }
    return word.toString();
  }

  /** Holds a port until the end and never listens. */
  private static final class Nobody {

    private static final Socket HELD = new Socket();
    private static final SocketAddress ADDRESS = hold();

    private static SocketAddress hold() {
      try {
        HELD.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return HELD.getLocalSocketAddress();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
