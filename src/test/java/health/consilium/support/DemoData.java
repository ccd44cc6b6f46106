package health.consilium.support;

import java.util.List;

/** The people and referrals a newcomer finds in a portal started by {@code -Prun}. */
final class DemoData {

  static final String PASSWORD = "Consilium-demo-1";

  static final List<String> SIGN_INS =
      List.of(
          "patient@demo.example",
          "reviewer@demo.example",
          "reviewer2@demo.example",
          "coordinator@demo.example",
          "administrator@demo.example");

  private DemoData() {}

  /** Leaves alone what is already there. */
  static void seed(PortalServer portal) {
    // the accounts and referrals come with their features
  }
}
