package health.consilium.records.tus;

import health.consilium.platform.settings.Settings;
import health.consilium.records.NewUpload;
import health.consilium.records.UploadDesk;
import health.consilium.records.UploadRow;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Where a file is announced before it is sent, and where one finds those not finished yet. */
@WebServlet("/patient/uploads")
public class UploadsServlet extends TusServlet {

  @Inject UploadDesk desk;
  @Inject Settings settings;

  @Override
  void answer(String method, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (method) {
      case "OPTIONS" -> options(response, settings.uploads().largestFile());
      case "GET" -> list(request, response);
      case "POST" -> announce(request, response);
      default -> super.answer(method, request, response);
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String number = Objects.requireNonNullElse(request.getParameter("number"), "");
    ReferralNumber referral = ReferralNumber.typed(number).orElseThrow(UnknownReferral::new);
    UploadAnswer.of(desk.unfinished(referral, user.asPatient()), user.language()).write(response);
  }

  private void announce(HttpServletRequest request, HttpServletResponse response) {
    try {
      UploadRow upload = desk.open(announced(request), user.asPatient());
      response.setHeader("Location", UploadServlet.addressOf(upload.id()));
      UploadServlet.sayExpiry(upload, response);
      response.setStatus(HttpServletResponse.SC_CREATED);
    } catch (NotUnderstood e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static NewUpload announced(HttpServletRequest request) throws NotUnderstood {
    String metadata = Objects.requireNonNullElse(request.getHeader(METADATA), "");
    long length = UploadServlet.number(request.getHeader(LENGTH));
    return UploadMetadata.of(metadata).announcing(length);
  }
}
