package health.consilium.records.web;

import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.GapList;
import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import health.consilium.referral.TreatmentTold;
import health.consilium.referral.web.AnswerWords;
import java.util.List;
import java.util.Optional;

/**
 * The eight parts of a draft as its list shows them.
 *
 * @param kinds how many kinds of records are here
 */
record PartList(Texts texts, Moments moments, ReferralDraft draft, GapList gaps, long kinds) {

  private static final String PART = "patient.home.part.";
  private static final String HINT = "patient.home.hint.";

  List<Part> parts() {
    return List.of(
        who(), about(), illness(), treatment(), records(), questions(), consent(), check());
  }

  private Part who() {
    return new Part(
        PART + "who",
        "who-is-this-for",
        done(draft.submission()),
        draft.submission().map(words()::who).orElse(say("who")));
  }

  private Part about() {
    return new Part(
        mine(PART + "about"),
        "about-the-patient",
        done(draft.details()),
        draft.details().map(this::nameAndPlace).orElse(say("about")));
  }

  private String nameAndPlace(PatientDetails details) {
    return details.name() + texts.say("patient.check.comma") + words().place(details);
  }

  private Part illness() {
    Optional<Illness> illness = draft.illness();
    Part.State state =
        illness
            .map(told -> told.signsAsked() ? Part.State.DONE : Part.State.STARTED)
            .orElse(Part.State.NOT_STARTED);
    return new Part(
        mine(PART + "illness"),
        state == Part.State.STARTED ? "urgent-signs" : "illness",
        state,
        illness.map(this::diseaseAndMonth).orElse(say("illness")));
  }

  private String diseaseAndMonth(Illness illness) {
    String disease = words().disease(illness);
    return Optional.ofNullable(illness.found())
        .map(found -> texts.say("patient.home.found", disease, words().month(found)))
        .orElse(disease);
  }

  private Part treatment() {
    var treatment = draft.treatment();
    int lines = treatment.lines().size();
    Optional<TreatmentTold> told = treatment.told();
    if (told.isEmpty()) {
      return treatment(Part.State.NOT_STARTED, say("treatment"));
    }
    if (told.get() == TreatmentTold.RECORDS) {
      return treatment(Part.State.DONE, say("treatment.records"));
    }
    return lines == 0
        ? treatment(Part.State.STARTED, say("treatment"))
        : treatment(Part.State.DONE, texts.say(HINT + "treatment.lines", lines));
  }

  private static Part treatment(Part.State state, String hint) {
    return new Part(PART + "treatment", "treatment", state, hint);
  }

  /** Done when the patient has said of each kind that matters how it stands. */
  private Part records() {
    boolean allSaid = gaps.needed().stream().noneMatch(gap -> gap.reason() == Gap.Reason.NOT_SAID);
    boolean begun =
        kinds > 0 || gaps.gaps().stream().anyMatch(gap -> gap.reason() != Gap.Reason.NOT_SAID);
    Part.State state =
        allSaid ? Part.State.DONE : begun ? Part.State.STARTED : Part.State.NOT_STARTED;
    String hint = kinds == 0 ? say("records") : texts.say(HINT + "records.count", kinds);
    return new Part(PART + "records", "records", state, hint);
  }

  private Part questions() {
    int asked = draft.questions().size();
    return new Part(
        PART + "questions",
        "your-questions",
        asked == 0 ? Part.State.NOT_STARTED : Part.State.DONE,
        asked == 0 ? say("questions") : texts.say(HINT + "questions.count", asked));
  }

  private Part consent() {
    return new Part(
        PART + "consent",
        "consent",
        done(draft.consent()),
        draft
            .consent()
            .map(given -> texts.say(HINT + "consent.given", moments.day(given.givenAt())))
            .orElse(say("consent")));
  }

  private Part check() {
    return new Part(
        PART + "check",
        "check-your-answers",
        draft.maySend() ? Part.State.READY : Part.State.NOT_YET,
        say(draft.maySend() ? "check.ready" : "check"));
  }

  private AnswerWords words() {
    return new AnswerWords(texts, moments.locale());
  }

  private String say(String key) {
    return texts.say(HINT + key);
  }

  private String mine(String key) {
    boolean forMyself =
        draft.submission().map(Submission::submitter).map(Submitter.MYSELF::equals).orElse(true);
    return forMyself ? key : key + ".other";
  }

  private static Part.State done(Optional<?> told) {
    return told.isPresent() ? Part.State.DONE : Part.State.NOT_STARTED;
  }
}
