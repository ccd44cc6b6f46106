package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.records.RecordReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the reviewer the words of one page, as plain text. */
@WebServlet("/reviewer/page-words")
public class PageWords extends HttpServlet {

  @Inject RecordReading reading;
  @Inject SignedInUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = new Posted(request.getParameterMap());
    String words =
        reading.wordsOf(asked.id("record"), asked.number("page").orElse(0), user.asReviewer());
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(words);
  }
}
