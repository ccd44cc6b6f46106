package health.consilium.platform.web;

import health.consilium.platform.refusal.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** There is no room for one more session now: of this network, or at all. */
public final class ComeBackLater extends Refusal {

  private static final int TOO_MANY_REQUESTS = 429;

  private final int status;

  private ComeBackLater(int status) {
    this.status = status;
  }

  static ComeBackLater tooManyFromThere() {
    return new ComeBackLater(TOO_MANY_REQUESTS);
  }

  static ComeBackLater full() {
    return new ComeBackLater(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** How a refusal is answered where no message can be shown. */
  public static int statusOf(Refusal refusal) {
    return refusal instanceof ComeBackLater later ? later.status : HttpServletResponse.SC_FORBIDDEN;
  }
}
