package health.consilium.letter.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.letter.LetterPreview;
import health.consilium.letter.LetterPrinter;
import health.consilium.letter.OwnLetters;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives the reviewer the PDF of a letter: a marked preview, or the very bytes that were signed; by
 * its edition what this reviewer signed before.
 */
@WebServlet("/reviewer/letter-preview")
public class LetterPreviewServlet extends HttpServlet {

  @Inject LetterPreview preview;
  @Inject OwnLetters own;
  @Inject LetterPrinter printer;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String edition = request.getParameter("edition");
    byte[] pdf =
        edition == null
            ? pdf(number(request), user.asReviewer())
            : own.pdf(number(request), counted(edition), user.asReviewer());
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", "inline; filename=\"letter-preview.pdf\"");
    response.getOutputStream().write(pdf);
  }

  private byte[] pdf(ReferralNumber number, Reviewer reviewer) {
    return preview
        .signedPdf(number, reviewer)
        .orElseGet(() -> printer.print(preview.contentOf(number, reviewer)).pdf());
  }

  private static int counted(String text) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new NotFound();
    }
    return Integer.parseInt(text);
  }

  static ReferralNumber number(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("number"))
        .flatMap(ReferralNumber::typed)
        .orElseThrow(NotFound::new);
  }
}
