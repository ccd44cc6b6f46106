package health.consilium.records.tus;

import health.consilium.account.Patient;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.settings.Settings;
import health.consilium.records.Checksum;
import health.consilium.records.UnknownUpload;
import health.consilium.records.UploadDesk;
import health.consilium.records.UploadReception;
import health.consilium.records.UploadRow;
import health.consilium.records.UploadState;
import health.consilium.records.UploadTurn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in: how far it is, more of it, no more of it; and what became of it.
 *
 * <p>Who is told that it was taken over (423) knows that another window or phone goes on with it.
 */
@WebServlet("/patient/uploads/*")
public class UploadServlet extends TusServlet {

  private static final String BYTES = "application/offset+octet-stream";
  private static final String OUTCOME = "Consilium-Outcome";
  private static final int LOCKED = 423;
  private static final int NOT_AS_SENT = 460;

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  @Inject UploadDesk desk;
  @Inject UploadReception reception;
  @Inject Settings settings;

  static String addressOf(UUID id) {
    return "/patient/uploads/" + id;
  }

  @Override
  void answer(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (method) {
      case "OPTIONS" -> options(response, settings.uploads().largestFile());
      case "HEAD" -> sayOffset(request, response);
      case "GET" ->
          UploadAnswer.of(desk.look(id(request), user.asPatient()), user.language())
              .write(response);
      case "PATCH" -> receive(request, response);
      case "DELETE" -> {
        desk.giveUp(id(request), user.asPatient());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      }
      default -> super.answer(method, request, response);
    }
  }

  private void sayOffset(HttpServletRequest request, HttpServletResponse response) {
    UploadRow upload = desk.look(id(request), user.asPatient());
    response.setHeader(LENGTH, Long.toString(upload.length()));
    if (!upload.metadata().isEmpty()) {
      response.setHeader(METADATA, upload.metadata());
    }
    sayProgress(upload, response);
    response.setStatus(HttpServletResponse.SC_OK);
  }

  private void receive(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.setStatus(received(request, response));
    } catch (NotUnderstood e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (NotFound e) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    boolean endedEarly = response.containsHeader(OUTCOME);
    if (response.getStatus() != HttpServletResponse.SC_NO_CONTENT || endedEarly) {
      Unwanted.readOn(request.getInputStream(), System::nanoTime);
    }
  }

  private int received(HttpServletRequest request, HttpServletResponse response)
      throws IOException, NotUnderstood {
    Patient patient = user.asPatient();
    if (!isOfBytes(request)) {
      return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    }
    Optional<Checksum> checksum = checksum(request);
    long offset = number(request.getHeader(OFFSET));
    Optional<UploadTurn> turn = desk.take(id(request), offset, patient);
    if (turn.isEmpty()) {
      return HttpServletResponse.SC_CONFLICT;
    }
    if (request.getContentLengthLong() > turn.get().missing()) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    return switch (reception.receive(turn.get(), request.getInputStream(), checksum, patient)) {
      case TAKEN_OVER -> LOCKED;
      case NOT_AS_SENT -> NOT_AS_SENT;
      case KEPT -> {
        sayProgress(desk.look(turn.get().id(), patient), response);
        yield HttpServletResponse.SC_NO_CONTENT;
      }
    };
  }

  /** The server may have added in which letters it reads words. */
  private static boolean isOfBytes(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    return type.split(";", 2)[0].strip().equalsIgnoreCase(BYTES);
  }

  private static Optional<Checksum> checksum(HttpServletRequest request) throws NotUnderstood {
    String header = request.getHeader("Upload-Checksum");
    return header == null ? Optional.empty() : Optional.of(ChecksumHeader.read(header));
  }

  private static void sayProgress(UploadRow upload, HttpServletResponse response) {
    response.setHeader(OFFSET, Long.toString(upload.received()));
    if (upload.state() == UploadState.RUNNING) {
      sayExpiry(upload, response);
    } else {
      response.setHeader(OUTCOME, UploadAnswer.stateOf(upload));
    }
  }

  static void sayExpiry(UploadRow upload, HttpServletResponse response) {
    response.setHeader("Upload-Expires", HTTP_DATE.format(upload.expiresAt()));
  }

  static long number(@Nullable String header) throws NotUnderstood {
    if (header == null || !header.matches("[0-9]{1,18}")) {
      throw new NotUnderstood();
    }
    return Long.parseLong(header);
  }

  private static UUID id(HttpServletRequest request) {
    try {
      return UUID.fromString(Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1));
    } catch (IllegalArgumentException e) {
      throw new UnknownUpload();
    }
  }
}
