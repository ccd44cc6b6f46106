package health.consilium.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to the portal that breaks in the middle of what is sent, so often, at any byte. */
public final class FaultyNetwork implements AutoCloseable {

  private final ServerSocket door;
  private final URI portal;
  private final Random random = new Random();
  private final int farthest;
  private final AtomicInteger cutsLeft;

  private FaultyNetwork(URI portal, int cuts, int farthest) throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.portal = portal;
    this.farthest = farthest;
    this.cutsLeft = new AtomicInteger(cuts);
  }

  /** Each connection breaks before so many bytes were sent over it, until there were enough. */
  public static FaultyNetwork breaking(int cuts, int farthest) {
    try {
      var network = new FaultyNetwork(PortalUnderTest.portal().address(), cuts, farthest);
      Thread.ofVirtual().start(network::letIn);
      return network;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + door.getLocalPort());
  }

  public int cutsLeft() {
    return cutsLeft.get();
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        Socket phone = door.accept();
        Socket server = new Socket(portal.getHost(), portal.getPort());
        Thread.ofVirtual().start(() -> carry(server, phone, Long.MAX_VALUE));
        Thread.ofVirtual().start(() -> carry(phone, server, budget()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** What a page without files sends over a connection is never cut. */
  private synchronized int budget() {
    int pages = farthest / 4;
    return pages + random.nextInt(farthest - pages);
  }

  private void carry(Socket from, Socket to, long most) {
    byte[] block = new byte[8 * 1024];
    long carried = 0;
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        long left = cutsLeft.get() > 0 ? most - carried : Long.MAX_VALUE;
        out.write(block, 0, (int) Math.min(read, left));
        carried += read;
        if (read >= left) {
          cutsLeft.decrementAndGet();
          return;
        }
      }
    } catch (IOException gone) {
      // one side has hung up; the other is told by closing it
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
