package health.consilium.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.journey.actor.AdministratorActor;
import health.consilium.journey.actor.CoordinatorActor;
import health.consilium.journey.actor.PatientActor;
import health.consilium.journey.actor.PatientStory;
import health.consilium.journey.actor.ReviewerActor;
import health.consilium.journey.actor.Window;
import health.consilium.platform.language.Language;
import health.consilium.support.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ClosedDoorsIT {

  private static final List<String> FOLDERS =
      List.of("patient", "reviewer", "coordinator", "administrator");

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void strangersAreAskedToSignInEverywhere() {
    var softly = new SoftAssertions();

    for (String folder : FOLDERS) {
      softly.assertThat(all(folder)).as(folder).isNotEmpty();
      for (String address : all(folder)) {
        for (HttpResponse<String> answer :
            List.of(Caller.stranger().gets(address), Caller.stranger().posts(address))) {
          softly.assertThat(answer.statusCode()).as(answer.request() + "").isIn(302, 303);
          softly
              .assertThat(answer.headers().firstValue("Location").orElse(""))
              .as(answer.request() + "")
              .contains("/sign-in");
        }
      }
    }

    softly.assertAll();
  }

  @Test
  void noRoleEntersTheFolderOfAnother() {
    var softly = new SoftAssertions();

    Map<String, Caller> people = people();
    people.forEach(
        (role, caller) -> {
          for (String folder : FOLDERS) {
            if (!folder.equals(role)) {
              all(folder).forEach(address -> requireUnknown(softly, caller, address));
              all(folder).forEach(address -> requireNoPost(softly, caller, address));
            }
          }
          softly
              .assertThat(caller.gets(home(role)).statusCode())
              .as("%s at home", caller)
              .isEqualTo(200);
        });

    softly.assertAll();
  }

  @Test
  void nobodyChangesTheReferralOfAnotherPatient() {
    var owner = new PatientActor(window(), PatientStory.siti());
    owner.opensAnAccount().tellsTheIllness();
    owner.uploads("PATHOLOGY_REPORT", List.of(PatientStory.siti().file("discharge_summary_1.jpg")));
    String theirs = owner.numberOfTheDraft();
    String photo = owner.firstOriginal().replace("/records/originals/", "");
    String record = owner.firstRecord();
    var other = new PatientActor(window(), PatientStory.tan());
    other.opensAnAccount().tellsTheIllness();
    other.uploads("PATHOLOGY_REPORT", List.of(PatientStory.tan().file("pathology_report.pdf")));
    other.firstRecord();
    other.asksAndAgrees();
    String own = other.numberOfTheDraft();
    String before = Snapshot.of(theirs);
    var softly = new SoftAssertions();

    List<String> forms =
        Addresses.pagesOf("patient").stream()
            .filter(page -> !page.contains("treatment-line"))
            .filter(other::canForge)
            .toList();
    for (String address : forms) {
      // to delete what is not one's own is answered like deleting twice, in silence
      int answer = address.equals("/patient/delete-draft") ? 302 : 404;
      softly.assertThat(other.forges(address, theirs)).as("forged " + address).isEqualTo(answer);
    }
    var caller = new Caller("another patient", other.cookies());
    softly.assertThat(caller.uploads(theirs).statusCode()).as("upload").isEqualTo(404);
    List<Map<String, String>> presses = new ArrayList<>();
    presses.add(Map.of("number", theirs, "state-PATHOLOGY_REPORT", "CANNOT_BE_HAD"));
    presses.add(Map.of("number", own, "remove", record));
    presses.add(Map.of("number", own, "move", record, "kind-" + record, "OTHER"));
    presses.add(Map.of("number", own, "unlock", photo, "password-" + photo, "1234"));
    for (String button : List.of("up", "down", "left", "right", "out")) {
      presses.add(Map.of("number", own, button, photo));
    }
    for (Map<String, String> form : presses) {
      softly
          .assertThat(caller.postsParts("/patient/save-records", form).statusCode())
          .as("save-records " + form)
          .isEqualTo(404);
    }
    Map<String, String> wordy = Map.of("number", own, "go", "on ".repeat(5_000));
    softly
        .assertThat(caller.postsParts("/patient/save-records", wordy).statusCode())
        .as("a field without end")
        .isEqualTo(413);

    softly.assertThat(forms).hasSizeGreaterThan(7);
    softly.assertThat(Snapshot.of(theirs)).as("the referral of the other").isEqualTo(before);
    softly.assertAll();
  }

  @Test
  void nobodySeesTheReferralOfAnotherPatient() {
    var owner = new PatientActor(window(), PatientStory.siti());
    owner.opensAnAccount().tellsTheIllness();
    owner.uploadsTheRecords();
    String draft = owner.numberOfTheDraft();
    String original = owner.firstOriginal();
    String record = owner.firstRecord();
    Map<String, Caller> people = people();
    var softly = new SoftAssertions();
    requireNothingForTheOffice(softly, person(people, "coordinator"), draft, record);
    String number = owner.asksAndAgrees().sendsTheReferral();
    softly
        .assertThat(
            person(people, "coordinator").gets("/coordinator/shelf?number=" + number).body())
        .as("the shelf of a referral that was sent")
        .contains(record);

    for (String address :
        List.of(
            "/patient/my-referral?number=" + number,
            "/patient/records?number=" + number,
            "/patient/referral-sent?number=" + number,
            "/patient/got-worse?number=" + number,
            "/patient/withdraw-referral?number=" + number,
            "/patient/letter?number=" + number,
            "/patient/letter?edition=1&number=" + number,
            "/patient/letter-pdf?number=" + number,
            "/patient/letter-pdf?edition=1&number=" + number,
            "/patient/letter-pdf?addendum=1&number=" + number,
            "/patient/follow-up-questions?number=" + number,
            "/patient/new-results?number=" + number,
            original,
            "/records/pages/" + record + "/1/large",
            "/records/pages/" + record + "/1/words",
            "/records/pages/" + record + "/1/places",
            "/records/pages/" + record + "/1/small")) {
      requireUnknown(softly, person(people, "patient"), address);
    }
    for (String address :
        List.of(
            "/reviewer/room?number=" + number,
            "/reviewer/records-window?number=" + number,
            "/reviewer/sign?number=" + number,
            "/reviewer/treatment-and-values?number=" + number,
            "/reviewer/conflict-of-interest?number=" + number,
            "/reviewer/hand-over?number=" + number,
            "/reviewer/ask-colleague?number=" + number,
            "/reviewer/second-read?number=" + number,
            "/reviewer/letter-preview?number=" + number,
            "/reviewer/letter-preview?edition=1&number=" + number,
            "/reviewer/letter-preview?linked=true&number=" + number,
            "/reviewer/letter-preview?linked=true&edition=1&number=" + number,
            "/reviewer/addendum?number=" + number,
            "/reviewer/addendum-preview?number=" + number,
            "/reviewer/sign-addendum?number=" + number,
            "/reviewer/shelf?number=" + number,
            "/reviewer/find-in-records?number=" + number,
            "/records/pages/" + record + "/1/words",
            "/records/pages/" + record + "/1/places",
            original,
            "/records/pages/" + record + "/1/large")) {
      requireRefused(softly, person(people, "reviewer"), address);
    }
    requireUnknown(softly, person(people, "coordinator"), original);
    for (String address : List.of(original, "/records/pages/" + record + "/1/large")) {
      requireUnknown(softly, person(people, "administrator"), address);
      HttpResponse<String> answer = Caller.stranger().gets(address);
      softly.assertThat(answer.statusCode()).as(address).isIn(302, 303, 404);
    }

    requireNobodyElseAsksOrAnswers(softly, people, owner, record, number);
    owner.withdraws(number);
    requireNothingForTheOffice(softly, person(people, "coordinator"), number, record);

    softly.assertAll();
    assertThat(person(people, "patient").gets("/patient/my-referral?number=" + number).body())
        .as("no hint whether the referral exists")
        .isEqualTo(
            person(people, "patient").gets("/patient/my-referral?number=SO-2026-99999").body());
  }

  /** Of a draft, and of what was withdrawn, the office reads nothing. */
  private static void requireNothingForTheOffice(
      SoftAssertions softly, Caller office, String number, String record) {
    requireUnknown(softly, office, "/coordinator/find-in-records?number=" + number);
    requireUnknown(softly, office, "/coordinator/letter-preview?edition=1&number=" + number);
    requireUnknown(softly, office, "/records/pages/" + record + "/1/large");
    requireUnknown(softly, office, "/records/pages/" + record + "/1/words");
    softly
        .assertThat(office.gets("/coordinator/shelf?number=" + number).body())
        .as("the shelf of " + number)
        .doesNotContain(record);
  }

  /** The office may ask for a page; a reviewer without the claim and other patients may not. */
  private static void requireNobodyElseAsksOrAnswers(
      SoftAssertions softly,
      Map<String, Caller> people,
      PatientActor owner,
      String record,
      String number) {
    String asking =
        "/ask-page?record=%s&page=1&x=0&y=0&width=9000&height=9000&words=blurred".formatted(record);
    softly
        .assertThat(person(people, "reviewer").posts("/reviewer" + asking).statusCode())
        .as("asked by a reviewer who does not hold it")
        .isEqualTo(404);
    softly
        .assertThat(person(people, "coordinator").posts("/coordinator" + asking).statusCode())
        .as("asked by the office")
        .isEqualTo(204);
    for (String act : List.of("ask", "go-on", "preview")) {
      String records = "/reviewer/ask-for-records?words=all&act=" + act + "&number=" + number;
      softly
          .assertThat(person(people, "reviewer").posts(records).statusCode())
          .as("records: %s by a reviewer who does not hold it", act)
          .isEqualTo(409);
    }
    String page = owner.pageAskedOf(number);
    softly
        .assertThat(
            person(people, "reviewer").posts("/reviewer" + asking + "&unneeded=true").statusCode())
        .as("taken back by a reviewer who does not hold it")
        .isEqualTo(404);
    Map<String, String> answer = Map.of("number", number, "page", page, "cannot", "true");
    softly
        .assertThat(
            person(people, "patient").postsParts("/patient/page-again", answer).statusCode())
        .as("answered by another patient")
        .isEqualTo(404);
    Map<String, String> photo = Map.of("number", number, "page", page);
    softly
        .assertThat(person(people, "patient").postsPhoto("/patient/page-again", photo).statusCode())
        .as("photographed by another patient")
        .isEqualTo(404);
    softly.assertThat(owner.pageAskedOf(number)).as("still asked for").isEqualTo(page);
  }

  private static void requireUnknown(SoftAssertions softly, Caller caller, String address) {
    softly
        .assertThat(caller.gets(address).statusCode())
        .as("%s gets %s", caller, address)
        .isEqualTo(404);
  }

  private static void requireNoPost(SoftAssertions softly, Caller caller, String address) {
    softly
        .assertThat(caller.posts(address).statusCode())
        .as("%s posts to %s", caller, address)
        .isEqualTo(404);
  }

  private static void requireRefused(SoftAssertions softly, Caller caller, String address) {
    softly
        .assertThat(caller.gets(address).statusCode())
        .as("%s gets %s", caller, address)
        .isIn(403, 404);
  }

  private Map<String, Caller> people() {
    var administrator = new AdministratorActor(window()).comesToWork();
    ReviewerActor reviewer = administrator.invitesAReviewer("Dr Lin Jiashe", window()).accepts();
    CoordinatorActor coordinator = administrator.invitesACoordinator("He Xuni", window()).accepts();
    var patient = new PatientActor(window(), PatientStory.tan()).opensAnAccount();
    Map<String, Caller> people = new LinkedHashMap<>();
    people.put("patient", new Caller("another patient", patient.cookies()));
    people.put("reviewer", new Caller("a reviewer", reviewer.cookies()));
    people.put("coordinator", new Caller("a coordinator", coordinator.cookies()));
    people.put("administrator", new Caller("an administrator", administrator.cookies()));
    return people;
  }

  private static List<String> all(String folder) {
    return Stream.concat(Addresses.pagesOf(folder).stream(), Addresses.servletsOf(folder).stream())
        .toList();
  }

  private static String home(String role) {
    return switch (role) {
      case "patient" -> "/patient/referral";
      case "reviewer" -> "/reviewer/review-queue";
      case "coordinator" -> "/coordinator/referrals";
      default -> "/administrator/accounts";
    };
  }

  private Window window() {
    return Window.atADesk(browser, Language.ENGLISH);
  }

  private static Caller person(Map<String, Caller> people, String role) {
    return Objects.requireNonNull(people.get(role), role);
  }
}
