package health.consilium.delivery.web;

import health.consilium.delivery.office.ReferralFile;
import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.Submission;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.TreatmentTold;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a patient told, put into lines of label and value; what was not told is left out. */
final class FileFacts {

  private final ReferralDraft answers;
  private final OfficeWords words;
  private final List<Fact> facts = new ArrayList<>();

  private FileFacts(ReferralFile file, OfficeWords words) {
    this.answers = file.answers();
    this.words = words;
  }

  /** How to reach the patient, and how the letter shall travel. */
  static List<Fact> reach(ReferralFile file, OfficeWords words) {
    FileFacts lines = new FileFacts(file, words);
    file.answers().submission().ifPresent(lines::submission);
    lines.add("reach.account", file.accountEmail());
    file.answers().details().ifPresent(lines::reach);
    file.answers().consent().ifPresent(lines::consent);
    return lines.told();
  }

  /** The illness as the patient tells it. */
  static List<Fact> illness(ReferralFile file, OfficeWords words) {
    FileFacts lines = new FileFacts(file, words);
    file.answers().illness().ifPresent(lines::illness);
    return lines.told();
  }

  /** How the patient tells the treatment, in one sentence. */
  static String treatment(ReferralFile file, OfficeWords words) {
    ReferralDraft.Treatment treatment = file.answers().treatment();
    if (treatment.told().filter(told -> told == TreatmentTold.RECORDS).isPresent()) {
      return words.say("coordinator.file.treatment.records");
    }
    return treatment
        .patientLineCount()
        .map(count -> words.say("coordinator.file.treatment.count", count))
        .orElse(treatment.lines().isEmpty() ? words.say("coordinator.file.treatment.none") : "");
  }

  /** One treatment that the patient remembers. */
  public record Line(String medicines, String fromTo, String result, String stopped) {}

  static List<Line> lines(ReferralFile file, OfficeWords words) {
    return file.answers().treatment().lines().stream().map(line -> line(line, words)).toList();
  }

  private static Line line(TreatmentLine line, OfficeWords words) {
    return new Line(
        line.medicines(),
        words.yearAndMonth(line.from()) + " – " + words.yearAndMonth(line.to()),
        words.word("coordinator.file.result", line.bestResult()),
        words.word("coordinator.file.stopped", line.whyStopped()));
  }

  private void submission(Submission submission) {
    String contact =
        words.say("coordinator.submitter." + submission.submitter().name() + ".choice");
    String role = submission.role();
    boolean told = role != null && !role.isBlank();
    add("reach.contact", joined(submission.name(), told ? role : contact));
    add("reach.patientEmail", submission.patientEmail());
  }

  private void reach(PatientDetails patient) {
    add("reach.born", words.birthDate(patient.birthDate()));
    add("reach.phone", patient.reach().phone());
    add("reach.call", call(patient.reach()));
    add("reach.zone", zone(patient.timeZone()));
  }

  private String call(PatientDetails.Reach reach) {
    if (!reach.callWanted()) {
      return words.say("coordinator.file.reach.call.notWanted");
    }
    String times = reach.callTimes();
    return times == null || times.isBlank()
        ? words.say("coordinator.file.reach.call.wanted")
        : words.say("coordinator.file.reach.call.when", times);
  }

  private String zone(String timeZone) {
    return ZoneId.getAvailableZoneIds().contains(timeZone)
        ? words.nowIn(ZoneId.of(timeZone))
        : timeZone;
  }

  private void consent(ReferralDraft.GivenConsent consent) {
    String way = words.word("coordinator.file.way", consent.letterWay());
    add("reach.letter", words.languageName(answers.language()) + comma() + way);
    add(
        "reach.consent",
        words.say(
            "coordinator.file.reach.consent.given",
            consent.textVersion(),
            words.moment(consent.givenAt())));
  }

  private void illness(Illness illness) {
    add(
        "signs",
        illness.signs().stream()
            .map(sign -> words.word("coordinator.file.sign", sign))
            .collect(Collectors.joining(comma())));
    add("inHospital", yesOrNo(illness.inHospital()));
    add("found", words.yearAndMonth(illness.found()));
    add("treatedAt", illness.treatedAt());
  }

  private String comma() {
    return words.say("patient.check.comma");
  }

  private String yesOrNo(@Nullable Boolean answer) {
    if (answer == null) {
      return words.say("coordinator.file.unknown");
    }
    return words.say(answer ? "coordinator.file.yes" : "coordinator.file.no");
  }

  private static String joined(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private void add(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(words.say("coordinator.file." + key), value));
    }
  }

  private List<Fact> told() {
    return List.copyOf(facts);
  }
}
