package health.consilium.records.web.viewer;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.records.PageAsking;
import health.consilium.records.PageUnasking;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks for one page again, or no more, for the reviewer who holds the referral. */
@WebServlet("/reviewer/ask-page")
public class ReviewerAsksServlet extends HttpServlet {

  @Inject PageAsking asking;
  @Inject PageUnasking unasking;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reviewer reviewer = user.asReviewer();
    new PageWish(request)
        .tell(
            wanted -> asking.ask(wanted, reviewer),
            wanted -> unasking.takeBack(wanted.recordId(), wanted.page(), reviewer),
            response,
            Texts.of(user.language()));
  }
}
