package health.consilium.records.web;

import health.consilium.platform.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;
import org.jspecify.annotations.Nullable;

/** A form with files as it streams in: its words are kept, each file is handed on as it comes. */
final class FormOfFiles {

  private static final int LONGEST_FIELD = 4 * 1024;
  private static final int LONGEST_HEADER = 8 * 1024;
  private static final int FIELDS_BESIDES = 100;

  private final Map<String, String> fields = new HashMap<>();
  private final RequestContext body;
  private final Settings.Uploads limits;

  FormOfFiles(RequestContext body, Settings.Uploads limits) {
    this.body = body;
    this.limits = limits;
  }

  /** Sends the browser on to what is answered; refused when too much comes, or no such form. */
  static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Settings.Uploads limits,
      Answering answering)
      throws IOException {
    var form = new FormOfFiles(new JakartaServletRequestContext(request), limits);
    try {
      response.sendRedirect(answering.answer(form));
    } catch (FileUploadSizeException e) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (FileUploadException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Hands on each file before the next part is read: what stands before it is known by then. */
  void read(FileTaker taker) throws IOException {
    FileItemInputIterator parts = parts();
    for (int count = 1; parts.hasNext(); count++) {
      refuseOver(mostParts(), count, "parts");
      FileItemInput part = parts.next();
      if (part.isFormField()) {
        fields.putIfAbsent(part.getFieldName(), words(part));
      } else {
        taker.take(part);
      }
    }
  }

  /** As it was sent first; nothing when it did not come, or not yet. */
  @Nullable String field(String name) {
    return fields.get(name);
  }

  private FileItemInputIterator parts() throws IOException {
    var upload = new JakartaServletFileUpload<>();
    upload.setHeaderCharset(StandardCharsets.UTF_8);
    upload.setMaxPartHeaderSize(LONGEST_HEADER);
    upload.setMaxSize(limits.largestReferral() + limits.largestFile());
    return upload.getItemIterator(body);
  }

  /** Each record may be moved or unlocked, and as many be added. */
  private long mostParts() {
    return 3L * limits.mostRecords() + FIELDS_BESIDES;
  }

  private static String words(FileItemInput part) throws IOException {
    try (InputStream content = part.getInputStream()) {
      byte[] words = content.readNBytes(LONGEST_FIELD + 1);
      refuseOver(LONGEST_FIELD, words.length, "bytes of a field");
      return new String(words, StandardCharsets.UTF_8);
    }
  }

  private static void refuseOver(long most, long found, String of) throws FileUploadSizeException {
    if (found > most) {
      throw new FileUploadSizeException("too many " + of, most, found);
    }
  }

  /** Takes in a form and says to which page the browser goes on. */
  @FunctionalInterface
  interface Answering {
    String answer(FormOfFiles form) throws IOException;
  }

  /** Takes a file off the stream; what it leaves is read past. */
  @FunctionalInterface
  interface FileTaker {
    void take(FileItemInput file) throws IOException;
  }
}
