package health.consilium.records.web.viewer;

import health.consilium.account.Coordinator;
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

/** Asks for one page again, or no more, for the office. */
@WebServlet("/coordinator/ask-page")
public class CoordinatorAsksServlet extends HttpServlet {

  @Inject PageAsking asking;
  @Inject PageUnasking unasking;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Coordinator coordinator = user.asCoordinator();
    new PageWish(request)
        .tell(
            wanted -> asking.ask(wanted, coordinator),
            wanted -> unasking.takeBack(wanted.recordId(), wanted.page(), coordinator),
            response,
            Texts.of(user.language()));
  }
}
