package health.consilium.delivery.web;

import health.consilium.delivery.LetterFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes letters into answers; the names are ours, so they need no quoting. */
final class Downloads {

  private static final String SANDBOX = "sandbox; default-src 'none'";

  private Downloads() {}

  static void attach(LetterFile letter, HttpServletResponse response) throws IOException {
    write("attachment", letter, response);
  }

  /** Shown in the browser's own viewer; the letter is ours, and the sandbox keeps it apart. */
  static void show(LetterFile letter, HttpServletResponse response) throws IOException {
    write("inline", letter, response);
  }

  static void picture(byte[] png, HttpServletResponse response) throws IOException {
    response.setContentType("image/png");
    send(png, response);
  }

  private static void write(String how, LetterFile letter, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/pdf");
    response.setHeader(
        "Content-Disposition", "%s; filename=\"%s\"".formatted(how, letter.fileName()));
    send(letter.pdf(), response);
  }

  private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", SANDBOX);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
