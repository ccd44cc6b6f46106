package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.records.PageMark;
import health.consilium.records.PageSize;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordVault;
import health.consilium.records.UnknownRecord;
import health.consilium.records.VaultContent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only way to the bytes of a record: {@code /records/pages/ID/NUMBER/large}, {@code …/small},
 * {@code …/words}, {@code …/places} of words on it, and {@code /records/originals/ID}. Who may not
 * see one is told that there is none.
 */
@WebServlet("/records/*")
public class RecordServlet extends HttpServlet {

  private static final int LONGEST_WORDS = 300;

  @Inject RecordReading reading;
  @Inject RecordVault vault;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> path = List.of(FormFields.text(request.getPathInfo()).split("/", -1));
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    if (path.size() == 5 && path.get(1).equals("pages") && path.get(4).equals("words")) {
      giveWords(path, response);
    } else if (path.size() == 5 && path.get(1).equals("pages") && path.get(4).equals("places")) {
      givePlaces(
          path, SoughtHeader.words(request.getHeader(SoughtHeader.NAME), LONGEST_WORDS), response);
    } else if (path.size() == 5 && path.get(1).equals("pages")) {
      givePage(path, response);
    } else if (path.size() == 3 && path.get(1).equals("originals")) {
      giveOriginal(path.get(2), response);
    } else {
      throw new UnknownRecord();
    }
  }

  private void giveWords(List<String> path, HttpServletResponse response) throws IOException {
    String words =
        reading.wordsOf(FormFields.record(path.get(2)), number(path.get(3)), user.actor());
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(words);
  }

  /** {@code x y width height} with commas between. */
  private void givePlaces(List<String> path, String sought, HttpServletResponse response)
      throws IOException {
    UUID record = FormFields.record(path.get(2));
    var places = reading.placesOf(record, number(path.get(3)), sought, user.actor());
    response.setContentType("text/plain");
    response
        .getWriter()
        .write(places.stream().map(PageMark::asWritten).collect(Collectors.joining(",")));
  }

  private void givePage(List<String> path, HttpServletResponse response) throws IOException {
    PageSize size =
        FormFields.one(PageSize.values(), path.get(4).toUpperCase(Locale.ROOT))
            .orElseThrow(UnknownRecord::new);
    VaultContent image =
        reading.imageOf(FormFields.record(path.get(2)), number(path.get(3)), size, user.actor());
    try (SeekableByteChannel channel = vault.open(image.referralId(), image.vaultName());
        InputStream content = new BufferedInputStream(Channels.newInputStream(channel))) {
      content.mark(1);
      response.setContentType(content.read() == 0xFF ? "image/jpeg" : "image/png");
      content.reset();
      response.setHeader("Content-Disposition", "inline");
      response.setContentLengthLong(channel.size());
      content.transferTo(response.getOutputStream());
    }
  }

  /** Always a download: an original is never opened inside the portal. */
  private void giveOriginal(String id, HttpServletResponse response) throws IOException {
    VaultContent original = reading.originalOf(FormFields.record(id), user.actor());
    try (SeekableByteChannel channel = vault.open(original.referralId(), original.vaultName());
        InputStream content = Channels.newInputStream(channel)) {
      response.setContentType("application/octet-stream");
      response.setHeader("Content-Disposition", Attachment.named(original.fileName()));
      response.setContentLengthLong(channel.size());
      content.transferTo(response.getOutputStream());
    }
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new UnknownRecord();
    }
    return Integer.parseInt(text);
  }
}
