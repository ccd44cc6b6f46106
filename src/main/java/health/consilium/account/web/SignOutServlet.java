package health.consilium.account.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Signs out: the session is gone, and the browser forgets what it kept of our pages. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  @Inject SignedInUser user;
  @Inject SignInDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (user.isPresent()) {
      desk.signedOut(user.actor());
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\"");
    response.sendRedirect("/sign-in?left=true");
  }
}
