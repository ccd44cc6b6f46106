package health.consilium.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Streams a body to a file, hashes it on the way, syncs it, and answers the hash. */
@WebServlet("/*")
public class BareUploadServlet extends HttpServlet {

  private static final int CHUNK = 64 * 1024;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path file = Path.of(System.getenv("BENCH_FOLDER"), UUID.randomUUID().toString());
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    try (InputStream body = request.getInputStream();
        FileChannel out =
            FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
        digest.update(chunk, 0, read);
        ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
      out.force(true);
    }
    response.getWriter().print(HexFormat.of().formatHex(digest.digest()));
  }

  /** The plain file. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Path folder = Path.of(System.getenv("BENCH_FOLDER"));
    Path file = folder.resolve(request.getPathInfo().substring(1)).normalize();
    response.setContentLengthLong(Files.size(file));
    Files.copy(file, response.getOutputStream());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
