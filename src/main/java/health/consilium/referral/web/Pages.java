package health.consilium.referral.web;

/**
 * The patient's pages as outcomes; each is opened by a redirect, so that a reload posts nothing.
 */
public final class Pages {

  private Pages() {}

  public static String to(String page) {
    return "/patient/" + page + "?faces-redirect=true";
  }

  public static String home() {
    return to("referral");
  }
}
