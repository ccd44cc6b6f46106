package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.records.RecordReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps the date that the reviewer read on a record; an empty one takes it away. */
@WebServlet("/reviewer/record-date")
public class RecordDating extends HttpServlet {

  @Inject RecordReading reading;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    var posted = new Posted(request.getParameterMap());
    reading.date(posted.id("record"), posted.date("date").orElse(null), user.asReviewer());
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
