package health.consilium.referral.web;

import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.platform.place.Countries;
import health.consilium.referral.Illness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.SignsTold;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import health.consilium.referral.TreatmentLine;
import health.consilium.referral.UrgentSign;
import health.consilium.referral.YearAndMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single answers of a patient in the words of a language. */
public record AnswerWords(Texts texts, Locale locale) {

  private static final String ASK = "patient.check.";

  /** Such as "Myself", or "Tan Mei, daughter". */
  public String who(Submission submission) {
    String kind = texts.say("patient.who.submitter." + submission.submitter());
    return submission.submitter() == Submitter.MYSELF
        ? kind
        : Stream.of(kind, submission.name(), submission.role(), submission.patientEmail())
            .filter(words -> words != null && !words.isBlank())
            .collect(Collectors.joining(comma()));
  }

  /** Such as "Malaysia, Kuala Lumpur Time". */
  public String place(PatientDetails details) {
    String country = Locale.of("", details.country()).getDisplayCountry(locale);
    return country + comma() + Countries.timeName(ZoneId.of(details.timeZone()), locale);
  }

  String phone(PatientDetails details) {
    String phone = details.reach().phone();
    String number = phone == null ? say("noPhone") : phone;
    String times = details.reach().callTimes();
    return Stream.of(number, details.reach().callWanted() ? say("callWanted") : null, times)
        .filter(words -> words != null && !words.isBlank())
        .collect(Collectors.joining(comma()));
  }

  public String disease(Illness illness) {
    return texts.say("patient.illness.disease." + illness.disease());
  }

  @Nullable String inHospital(Illness illness) {
    if (!illness.signsAsked()) {
      return null;
    }
    Boolean in = illness.inHospital();
    return texts.say("patient.signs.inHospital." + (in == null ? "UNKNOWN" : in ? "YES" : "NO"));
  }

  @Nullable String signs(Illness illness) {
    if (!illness.signsAsked()) {
      return null;
    }
    return illness.signsTold() == SignsTold.SOME
        ? Stream.of(UrgentSign.values())
            .filter(illness.signs()::contains)
            .map(sign -> texts.say("patient.signs.signs." + sign))
            .collect(Collectors.joining(semicolon()))
        : texts.say("patient.signs.signs." + illness.signsTold());
  }

  /** Such as "from September 2024; much better; the treatment stopped working". */
  public String lineInWords(TreatmentLine line) {
    return Stream.of(
            from(line),
            to(line),
            line.bestResult() == null
                ? null
                : texts.say("patient.line.bestResult." + line.bestResult()),
            line.whyStopped() == null
                ? null
                : texts.say("patient.line.whyStopped." + line.whyStopped()))
        .filter(words -> words != null)
        .collect(Collectors.joining(semicolon()));
  }

  private @Nullable String from(TreatmentLine line) {
    YearAndMonth from = line.from();
    return from == null ? null : texts.say(ASK + "from", month(from));
  }

  private @Nullable String to(TreatmentLine line) {
    YearAndMonth to = line.to();
    return to == null ? null : texts.say(ASK + "to", month(to));
  }

  /** Such as "August 2024" or "2024". */
  public String month(YearAndMonth month) {
    return month.month() == null
        ? texts.say(ASK + "year", String.valueOf(month.year()))
        : new Moments(locale, ZoneId.of("UTC")).month(month.year(), month.month());
  }

  private String say(String key) {
    return texts.say(ASK + key);
  }

  private String comma() {
    return texts.say(ASK + "comma");
  }

  private String semicolon() {
    return texts.say(ASK + "semicolon");
  }
}
