package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterReading;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The patient's download of the letter, byte for byte as it was signed. */
@WebServlet("/patient/letter-pdf")
public class LetterPdfServlet extends HttpServlet {

  @Inject LetterReading reading;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Downloads.attach(reading.download(number(request), user.asPatient()), response);
  }

  static ReferralNumber number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .flatMap(ReferralNumber::typed)
        .orElseThrow(NotFound::new);
  }
}
