package health.consilium.support;

import health.consilium.support.Visitor.Page;
import java.net.URI;
import java.util.Map;

/** A coordinator who asks a patient for what is missing. */
final class DemoCoordinator {

  private final Visitor coordinator;

  private DemoCoordinator(Visitor coordinator) {
    this.coordinator = coordinator;
  }

  static DemoCoordinator by(String email, URI portal) {
    Visitor coordinator = new Visitor(portal);
    coordinator.signIn(email, DemoData.PASSWORD);
    return new DemoCoordinator(coordinator);
  }

  void asksForRecords(String number) {
    Page request =
        coordinator.open(
            "/coordinator/ask-for-records?number=" + number + "&ask=DISCHARGE_SUMMARY");
    String words =
        request
            .find("(?s)<textarea id=\"text\"[^>]*>(.*?)</textarea>")
            .replace("&amp;", "&")
            .strip();
    coordinator.fill(request, "form", Map.of("text", words), "send");
  }
}
