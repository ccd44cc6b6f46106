package health.consilium.letter;

import health.consilium.account.Accounts;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.addendum.AddendumWords;
import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterContent.SignOff;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.platform.language.Language;
import health.consilium.records.MedicalRecords;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what an addendum says, and names the letter that it belongs to. */
@ApplicationScoped
public class AddendumAssembly {

  @Inject LetterAssembly assembly;
  @Inject MedicalRecords records;
  @Inject Accounts accounts;

  /** What is added, the how manieth it is to its letter, and what the patient asked. */
  record Written(int number, List<Asked> questions, AddendumWords words) {}

  /** A question of the patient. */
  record Asked(UUID id, String words) {}

  /** Who writes it, and when. */
  record Signer(String name, Qualification qualification, Instant at) {}

  /** As it was signed. */
  LetterContent signed(Referral referral, Letter letter, Written written, Signer signer) {
    var signature = new Signature(signer.name(), assembly.inHospital(signer.at()));
    return content(referral, letter, written, signer, signature);
  }

  /** As it would be now, without a signature. */
  LetterContent preview(Referral referral, Letter letter, Written written, Signer signer) {
    return content(referral, letter, written, signer, null);
  }

  private LetterContent content(
      Referral referral,
      Letter letter,
      Written written,
      Signer signer,
      @Nullable Signature signature) {
    Heading heading =
        assembly.heading(
            referral,
            letter.edition(),
            assembly.physician(signer.name(), signer.qualification()),
            assembly.inHospital(signer.at()));
    return LetterContent.adding(
        heading,
        addition(referral, letter, written, heading.language()),
        new Face("", List.of(), List.of(), List.of(), assembly.emergencyNumbers(referral)),
        new SignOff("", signature));
  }

  private Addition addition(Referral referral, Letter letter, Written written, Language language) {
    var paper =
        new FormOnPaper(
            EvaluationForm.empty(0),
            records.of(referral.id()),
            records.setApartOf(referral.id()),
            language);
    AddendumWords words = written.words();
    return new Addition(
        written.number(),
        letter.edition(),
        assembly.inHospital(letter.printedAt()).toLocalDate(),
        accounts.require(letter.signedBy()).name(),
        written.questions().stream()
            .map(asked -> reply(asked, words.to(asked.id()), paper))
            .toList(),
        words.text(),
        paper.places(words.citations()));
  }

  private static Reply reply(Asked asked, AddendumWords.Reply reply, FormOnPaper paper) {
    return new Reply(asked.words(), reply.answer(), paper.places(reply.citations()));
  }
}
