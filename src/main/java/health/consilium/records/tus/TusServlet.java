package health.consilium.records.tus;

import health.consilium.account.SignedInUser;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** What every answer of the protocol has in common: its version, its refusals, its other verbs. */
class TusServlet extends HttpServlet {

  static final String RESUMABLE = "Tus-Resumable";
  static final String OFFSET = "Upload-Offset";
  static final String LENGTH = "Upload-Length";
  static final String METADATA = "Upload-Metadata";

  private static final String VERSION = "1.0.0";
  private static final Set<String> WITHOUT_VERSION = Set.of("GET", "OPTIONS");

  @Inject SignedInUser user;

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(RESUMABLE, VERSION);
    String method = method(request);
    if (!WITHOUT_VERSION.contains(method) && !VERSION.equals(request.getHeader(RESUMABLE))) {
      response.setHeader("Tus-Version", VERSION);
      response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
      return;
    }
    try {
      answer(method, request, response);
    } catch (NotFound e) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (Refusal e) {
      UploadAnswer.refusal(e, user.language()).write(response);
    }
  }

  void answer(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  static void options(HttpServletResponse response, long largest) {
    response.setHeader("Tus-Version", VERSION);
    response.setHeader("Tus-Extension", "creation,termination,expiration,checksum");
    response.setHeader("Tus-Checksum-Algorithm", ChecksumHeader.ALGORITHMS);
    response.setHeader("Tus-Max-Size", Long.toString(largest));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** Some networks let only GET and POST through; nothing but a POST may stand for another verb. */
  private static String method(HttpServletRequest request) {
    String instead = request.getHeader("X-HTTP-Method-Override");
    return instead != null && request.getMethod().equals("POST") ? instead : request.getMethod();
  }
}
