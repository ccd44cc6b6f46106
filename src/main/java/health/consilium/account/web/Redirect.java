package health.consilium.account.web;

/** Outcomes of Faces for an address of ours, with or without a query. */
final class Redirect {

  private Redirect() {}

  static String to(String address) {
    return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
