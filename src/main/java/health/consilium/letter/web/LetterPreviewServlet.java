package health.consilium.letter.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.letter.CitedPages;
import health.consilium.letter.LetterContent;
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
 * its edition what this reviewer signed before. With {@code linked} what was signed comes as a
 * marked copy in which every cited page opens.
 */
@WebServlet("/reviewer/letter-preview")
public class LetterPreviewServlet extends HttpServlet {

  @Inject LetterPreview preview;
  @Inject OwnLetters own;
  @Inject CitedPages pages;
  @Inject LetterPrinter printer;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReferralNumber number = number(request);
    Optional<Integer> edition =
        Optional.ofNullable(request.getParameter("edition")).map(LetterPreviewServlet::counted);
    byte[] pdf =
        request.getParameter("linked") == null
            ? pdf(number, edition, user.asReviewer())
            : linked(number, edition, user.asReviewer());
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", "inline; filename=\"letter-preview.pdf\"");
    response.getOutputStream().write(pdf);
  }

  /** What was signed as it was signed, what was not with its pages to follow. */
  private byte[] pdf(ReferralNumber number, Optional<Integer> edition, Reviewer reviewer) {
    return edition
        .map(signed -> own.pdf(number, signed, reviewer))
        .or(() -> preview.signedPdf(number, reviewer))
        .orElseGet(() -> linked(number, edition, reviewer));
  }

  private byte[] linked(ReferralNumber number, Optional<Integer> edition, Reviewer reviewer) {
    LetterContent content =
        edition
            .map(signed -> own.contentOf(number, signed, reviewer))
            .orElseGet(() -> preview.contentOf(number, reviewer));
    return printer.printLinked(content, pages.of(number)).pdf();
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
