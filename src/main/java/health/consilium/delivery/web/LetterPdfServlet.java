package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterReading;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The patient's download of the letter, byte for byte as it was signed. */
@WebServlet("/patient/letter-pdf")
public class LetterPdfServlet extends HttpServlet {

  @Inject LetterReading reading;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LetterEdition wanted =
        wanted(request.getParameter("edition"), request.getParameter("addendum"));
    Downloads.attach(reading.download(number(request), wanted, user.asPatient()), response);
  }

  /** Which letter is meant; what is left out is 0: the newest, and the letter itself. */
  static LetterEdition wanted(@Nullable String edition, @Nullable String addendum) {
    return new LetterEdition(howManieth(edition), howManieth(addendum));
  }

  static int howManieth(@Nullable String typed) {
    if (typed == null || typed.isEmpty()) {
      return 0;
    }
    if (!typed.matches("[0-9]{1,3}")) {
      throw new NotFound();
    }
    return Integer.parseInt(typed);
  }

  static ReferralNumber number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .flatMap(ReferralNumber::typed)
        .orElseThrow(NotFound::new);
  }
}
