package health.consilium.delivery.web;

import health.consilium.delivery.office.ReferralFile;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.TurnaroundDay;

/** The top of a referral's page: who, what, where it stands, both clocks. */
public record FileHead(
    String number, String name, String about, boolean urgent, String state, Clock clock) {

  /** Whose work it is and how both clocks stand. */
  public record Clock(
      String reviewer, String promise, double filled, int of, boolean overdue, String waited) {

    /** Beyond this the bar asks for attention. */
    public int low() {
      return of - 1;
    }

    /** Beyond this the promise is broken. */
    public double high() {
      return of - 0.1;
    }
  }

  static FileHead of(ReferralFile file, OfficeWords words) {
    return in(words.word("coordinator.status", file.answers().status()), file, words);
  }

  /** When the letter was released and the mail server has perhaps not taken it yet. */
  static FileHead released(ReferralFile file, OfficeWords words) {
    return file.answers().status() == ReferralStatus.EVALUATED
        ? in(words.say("coordinator.status.EVALUATED.released"), file, words)
        : of(file, words);
  }

  private static FileHead in(String state, ReferralFile file, OfficeWords words) {
    ReferralDraft answers = file.answers();
    return new FileHead(
        answers.number().value(),
        answers.details().map(PatientDetails::name).orElse(""),
        about(file, words),
        answers.urgent(),
        state,
        clock(file, words));
  }

  static String person(ReferralDraft answers, OfficeWords words) {
    return answers
        .details()
        .map(patient -> words.person(patient.birthDate(), patient.sex(), patient.country()))
        .orElse("");
  }

  private static String about(ReferralFile file, OfficeWords words) {
    ReferralDraft answers = file.answers();
    return words.say(
        "coordinator.file.about",
        person(answers, words),
        answers.illness().map(it -> words.word("coordinator.disease", it.disease())).orElse(""),
        answers
            .submission()
            .map(it -> words.word("coordinator.submitter", it.submitter()))
            .orElse(""),
        words.languageName(answers.language()));
  }

  private static Clock clock(ReferralFile file, OfficeWords words) {
    TurnaroundDay turnaround = file.turnaround();
    boolean inQueue = file.answers().status() == ReferralStatus.AWAITING_REVIEW;
    String nobody = words.say(inQueue ? "coordinator.holder.none" : "coordinator.holder.nobody");
    return new Clock(
        file.reviewer().isEmpty() ? nobody : file.reviewer(),
        words.say("coordinator.file.clockDue", words.promise(turnaround), words.due(turnaround)),
        turnaround.filled(),
        turnaround.of(),
        turnaround.overdue(),
        words.waited(file.clocks()));
  }
}
