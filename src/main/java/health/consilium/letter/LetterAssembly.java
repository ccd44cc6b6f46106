package health.consilium.letter;

import health.consilium.account.Accounts;
import health.consilium.account.Reviewer;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.Evaluations;
import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.letter.LetterContent.Addressee;
import health.consilium.letter.LetterContent.EmergencyNumber;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Hospital;
import health.consilium.letter.LetterContent.Physician;
import health.consilium.letter.LetterContent.SignOff;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterContent.Sources;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.Referral;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a letter says: the form, the referral, the records and the hospital's settings. */
@ApplicationScoped
public class LetterAssembly {

  @Inject LetterEvidence evidence;
  @Inject Evaluations evaluations;
  @Inject Accounts accounts;
  @Inject Settings settings;

  /** The letter of an evaluation that was just signed. */
  LetterContent signed(
      Referral referral, Evaluation evaluation, health.consilium.evaluation.Signature signed) {
    String name = accounts.require(evaluation.reviewerId()).name();
    var signature = new Signature(name, inHospital(signed.signedAt()));
    return content(
        referral,
        new Written(evaluation.form(), evaluations.colleaguesOn(evaluation)),
        heading(
            referral,
            evaluation.edition(),
            physician(name, signed.qualification()),
            signature.at()),
        signature);
  }

  /** The letter as it would be now, without a signature. */
  LetterContent preview(
      Referral referral, EvaluationOnDesk evaluation, Reviewer reviewer, Instant now) {
    Physician physician = physician(reviewer.name(), evaluation.qualification());
    Heading heading = heading(referral, evaluation.edition(), physician, inHospital(now));
    var written = new Written(evaluation.form(), evaluation.colleagues());
    return content(referral, written, heading, null);
  }

  ZonedDateTime inHospital(Instant moment) {
    return moment.atZone(settings.review().timeZone());
  }

  Physician physician(String name, Qualification qualification) {
    return new Physician(
        name, qualification.title(), qualification.licence(), settings.site().hospitalName());
  }

  Heading heading(Referral referral, int edition, Physician physician, ZonedDateTime at) {
    PatientDetails patient = details(referral);
    Language language = Language.of(patient.language()).orElse(Language.ENGLISH);
    Settings.Site site = settings.site();
    List<String> address =
        Stream.concat(
                site.hospitalAddress().stream(),
                Stream.of(site.contact().value(), site.baseUrl().getAuthority()))
            .toList();
    Instant sentAt = referral.submittedAt().orElse(at.toInstant());
    return new Heading(
        new Hospital(site.hospitalName(), LetterWords.in(language).text("office"), address),
        language,
        referral.number().value(),
        edition,
        new Addressee(patient.name(), patient.birthDate()),
        physician,
        inHospital(sentAt).toLocalDate(),
        at.toLocalDate());
  }

  private static PatientDetails details(Referral referral) {
    return referral.details().orElseThrow(UnknownReferral::new);
  }

  /** The form, and what colleagues said beside it. */
  private record Written(EvaluationForm form, List<ColleagueRead> colleagues) {}

  private LetterContent content(
      Referral referral, Written written, Heading heading, @Nullable Signature signature) {
    EvaluationForm form = written.form();
    var copied =
        new FormOnPaper(
            form, evidence.recordsOf(referral), evidence.setApartOf(referral), heading.language());
    return new LetterContent(
        heading,
        copied.face(referral.questions(), emergencyNumbers(referral)),
        new Sources(
            copied.recordsRead(),
            copied.missing(evidence.gapsIn(referral, form)),
            form.translation(),
            copied.excluded(evaluations.foundOurs(referral.id()).keySet())),
        copied.findings(evidence.valuesOf(referral)),
        copied.protocols(evaluations.versionsIn(form)),
        copied.opinion().hearing(copied.heard(written.colleagues())),
        new SignOff(form.conflictOfInterest(), signature),
        null,
        copied.placed());
  }

  List<EmergencyNumber> emergencyNumbers(Referral referral) {
    String country = details(referral).country();
    return settings.site().emergencyNumber(country).stream()
        .map(number -> new EmergencyNumber(country, number))
        .toList();
  }
}
