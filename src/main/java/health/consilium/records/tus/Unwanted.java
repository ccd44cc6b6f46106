package health.consilium.records.tus;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** The rest of a request that is not taken. */
final class Unwanted {

  private Unwanted() {}

  /** A browser that is still sending does not listen: it may finish before it is answered. */
  static void readOn(HttpServletRequest request, long patience) {
    byte[] unwanted = new byte[64 * 1024];
    long left = patience;
    try {
      InputStream body = request.getInputStream();
      for (int read = body.read(unwanted); read >= 0 && left > 0; read = body.read(unwanted)) {
        left -= read;
      }
    } catch (IOException gone) {
      // who has gone waits for no answer
    }
  }
}
