package health.consilium.support;

import health.consilium.support.Visitor.Page;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** A reviewer who claims a referral. */
final class DemoReviewer {

  private final Visitor reviewer;

  private DemoReviewer(Visitor reviewer) {
    this.reviewer = reviewer;
  }

  static DemoReviewer by(String email, URI portal) {
    Visitor reviewer = new Visitor(portal);
    reviewer.signIn(email, DemoData.PASSWORD);
    return new DemoReviewer(reviewer);
  }

  /** Presses the claim button in the row of the referral. */
  void claims(String number) {
    Page queue = reviewer.open("/reviewer/review-queue?state=waiting");
    String button =
        queue.find("(?s)" + Pattern.quote(number) + ".*?name=\"(lines:\\d+:[^\"]*claim[^\"]*)\"");
    reviewer.fill(queue, "queue", Map.of(), button);
  }
}
