package health.consilium.delivery.web;

import health.consilium.account.Coordinator;
import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterViewing;
import health.consilium.letter.LetterEdition;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The coordinator's look at a signed letter: the PDF, of an older edition too, or one page. */
@WebServlet("/coordinator/letter-preview")
public class LetterPreviewServlet extends HttpServlet {

  private static final int LARGE = 1100;
  private static final int SMALL = 160;

  @Inject LetterViewing viewing;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Coordinator coordinator = user.asCoordinator();
    ReferralNumber number = LetterPdfServlet.number(request);
    String edition = request.getParameter("edition");
    if (edition != null) {
      var wanted =
          new LetterEdition(
              counted(edition), LetterPdfServlet.howManieth(request.getParameter("addendum")));
      Downloads.show(viewing.edition(number, wanted, coordinator), response);
      return;
    }
    String page = request.getParameter("page");
    if (page == null) {
      Downloads.show(viewing.pdf(number, coordinator), response);
      return;
    }
    int width = "small".equals(request.getParameter("size")) ? SMALL : LARGE;
    Downloads.picture(viewing.page(number, counted(page), width, coordinator), response);
  }

  private static int counted(String text) {
    if (!text.matches("[1-9][0-9]{0,2}")) {
      throw new NotFound();
    }
    return Integer.parseInt(text);
  }
}
