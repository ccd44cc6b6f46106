package health.consilium.referral.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ConsentText;
import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.Submitter;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.TreatmentTold;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a patient answered in the words of a language, to be read once more before sending. */
public record Answers(Texts texts, Locale locale) {

  private static final String ASK = "patient.check.";

  /** One answer: what was asked, what was said, a remark, and the page where it is changed. */
  public record Row(String question, String answer, String remark, String page)
      implements Serializable {}

  /** The rows of one heading. */
  public record Section(String heading, List<Row> rows) implements Serializable {}

  /** All that is not about records, part by part. */
  public List<Section> you(ReferralDraft draft, String email) {
    return List.of(
        new Section(say(isForMyself(draft) ? "you" : "patient"), patient(draft, email)),
        new Section(say("illness"), illness(draft)),
        new Section(say("treatment"), treatment(draft)));
  }

  public List<Section> questionsAndConsent(ReferralDraft draft, ZoneId zone) {
    return List.of(
        new Section(say("questions"), questions(draft)),
        new Section(say("consent"), consent(draft, new Moments(locale, zone))));
  }

  private List<Row> patient(ReferralDraft draft, String email) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("who", draft.submission().map(words()::who), "who-is-this-for"));
    Optional<PatientDetails> details = draft.details();
    String about = "about-the-patient";
    rows.add(row("name", details.map(PatientDetails::name), about));
    rows.add(row("birthDate", details.map(d -> moments(d).date(d.birthDate())), about));
    rows.add(row("sex", details.map(d -> texts.say("patient.about.sex." + d.sex())), about));
    rows.add(row("place", details.map(words()::place), about));
    rows.add(
        new Row(say("reach"), email, details.map(words()::phone).orElse(""), "how-to-reach-you"));
    rows.add(
        row(
            "language",
            details.flatMap(d -> Language.of(d.language())).map(Language::getOwnName),
            "how-to-reach-you"));
    return rows;
  }

  private List<Row> illness(ReferralDraft draft) {
    Optional<Illness> illness = draft.illness();
    String page = "illness";
    return List.of(
        row("disease", illness.map(words()::disease), page),
        row("found", illness.map(Illness::found).map(words()::month), page),
        row("ownWords", illness.map(Illness::ownWords), page),
        row("treatedAt", illness.map(Illness::treatedAt), page),
        row("inHospital", illness.map(words()::inHospital), "urgent-signs"),
        row("signs", illness.map(words()::signs), "urgent-signs"));
  }

  private List<Row> treatment(ReferralDraft draft) {
    var treatment = draft.treatment();
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            say("count"),
            treatment.patientLineCount().map(String::valueOf).orElse(say("notKnown")),
            say("count.remark"),
            "treatment"));
    boolean byLines = treatment.told().filter(told -> told == TreatmentTold.LINES).isPresent();
    if (!byLines || treatment.lines().isEmpty()) {
      rows.add(row("details", treatment.told().map(told -> say("details." + told)), "treatment"));
      return rows;
    }
    for (TreatmentLine line : treatment.lines()) {
      String asked = texts.say(ASK + "line", rows.size());
      rows.add(new Row(asked, line.medicines(), words().lineInWords(line), "treatment-lines"));
    }
    return rows;
  }

  private List<Row> questions(ReferralDraft draft) {
    List<Row> rows = new ArrayList<>();
    for (String question : draft.questions()) {
      rows.add(
          new Row(texts.say(ASK + "question", rows.size() + 1), question, "", "your-questions"));
    }
    if (rows.isEmpty()) {
      rows.add(row("questions", Optional.empty(), "your-questions"));
    }
    return rows;
  }

  private List<Row> consent(ReferralDraft draft, Moments moments) {
    var consent = draft.consent();
    return List.of(
        row("yourRecords", consent.map(given -> say("yourRecords.read")), "consent"),
        row(
            "yourLetter",
            consent.map(given -> texts.say("patient.consent.letterWay." + given.letterWay())),
            "consent"),
        row(
            "givenOn",
            consent.map(
                given ->
                    texts.say(
                        ASK + "givenOn.text",
                        moments.dayAndTime(given.givenAt()),
                        moments.date(ConsentText.fixedOn(given.textVersion())))),
            "consent"));
  }

  private Row row(String question, Optional<String> answer, String page) {
    return new Row(say(question), answer.orElse(say("notKnown")), "", page);
  }

  private AnswerWords words() {
    return new AnswerWords(texts, locale);
  }

  private Moments moments(PatientDetails details) {
    return new Moments(locale, ZoneId.of(details.timeZone()));
  }

  private String say(String key) {
    return texts.say(ASK + key);
  }

  private static boolean isForMyself(ReferralDraft draft) {
    return draft
        .submission()
        .map(submission -> submission.submitter() == Submitter.MYSELF)
        .orElse(true);
  }
}
