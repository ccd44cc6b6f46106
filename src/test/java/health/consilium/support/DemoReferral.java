package health.consilium.support;

import health.consilium.support.Visitor.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A patient who fills in a referral page by page, sends the records, and then all of it. */
final class DemoReferral {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private final Visitor patient;
  private final Path folder;

  private DemoReferral(Visitor patient, String folder) {
    this.patient = patient;
    this.folder = CASES.resolve(folder);
  }

  static DemoReferral by(String email, URI portal, String folder) {
    Visitor patient = new Visitor(portal);
    patient.signIn(email, DemoData.PASSWORD);
    return new DemoReferral(patient, folder);
  }

  DemoReferral tells(String page, Map<String, ?> answers) {
    String path = "/patient/" + page;
    Page next = patient.fill(patient.open(path), "form", answers, "go");
    if (next.address().getPath().equals(path)) {
      // urgent signs are answered with what to do now; a second press goes on
      next = patient.fill(next, "form", answers, "go");
    }
    if (next.status() != 200 || next.address().getPath().equals(path)) {
      throw new IllegalStateException("%s was not taken: %d".formatted(page, next.status()));
    }
    return this;
  }

  /** Chosen together: photos become the pages of one record. */
  DemoReferral sends(String kind, String... files) {
    String number = number();
    String sitting = UUID.randomUUID().toString();
    for (int position = 0; position < files.length; position++) {
      String outcome =
          patient.upload(
              folder.resolve(files[position]),
              Map.of(
                  "filename", files[position],
                  "number", number,
                  "kind", kind,
                  "sitting", sitting,
                  "position", String.valueOf(position)));
      if (!outcome.equals("filed")) {
        throw new IllegalStateException("%s was %s".formatted(files[position], outcome));
      }
    }
    return this;
  }

  /** The number of the referral that was sent. */
  String sendsItAll() {
    String number = number();
    Page sent = patient.fill(patient.open("/patient/check-your-answers"), "form", Map.of(), "go");
    if (sent.address().getPath().endsWith("check-your-answers")) {
      throw new IllegalStateException(number + " was not sent");
    }
    return number;
  }

  private String number() {
    return patient.open("/patient/check-your-answers").find("(SO-\\d{4}-\\d{5,9})");
  }
}
