package health.consilium.letter.web;

import health.consilium.account.SignedInUser;
import health.consilium.letter.AddendumPreview;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterPrinter;
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
  @Inject LetterPrinter printer;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LetterContent content =
        preview.contentOf(LetterPreviewServlet.number(request), user.asReviewer());
    byte[] pdf = printer.print(content).pdf();
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", "inline; filename=\"addendum-preview.pdf\"");
    response.getOutputStream().write(pdf);
  }
}
