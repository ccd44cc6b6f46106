package health.consilium.letter.web;

import health.consilium.account.SignedInUser;
import health.consilium.letter.AddendumPreview;
import health.consilium.letter.CitedPages;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterPrinter;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the reviewer the PDF of an addendum as a marked preview. */
@WebServlet("/reviewer/addendum-preview")
public class AddendumPreviewServlet extends HttpServlet {

  @Inject AddendumPreview preview;
  @Inject CitedPages pages;
  @Inject LetterPrinter printer;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReferralNumber number = LetterPreviewServlet.number(request);
    LetterContent content = preview.contentOf(number, user.asReviewer());
    byte[] pdf = printer.printLinked(content, pages.of(number)).pdf();
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", "inline; filename=\"addendum-preview.pdf\"");
    response.getOutputStream().write(pdf);
  }
}
