package health.consilium.letter;

import health.consilium.account.Accounts;
import health.consilium.evaluation.addendum.Addenda;
import health.consilium.evaluation.addendum.Addendum;
import health.consilium.evaluation.addendum.AddendumSignature;
import health.consilium.evaluation.addendum.AddendumSigned;
import health.consilium.letter.AddendumAssembly.Asked;
import health.consilium.letter.AddendumAssembly.Signer;
import health.consilium.letter.AddendumAssembly.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Prints the letter of an addendum in the moment it is signed: both happen, or neither. */
@ApplicationScoped
public class AddendumPress {

  @Inject Addenda addenda;
  @Inject AddendumAssembly assembly;
  @Inject Accounts accounts;
  @Inject Letters letters;
  @Inject LetterIssue issue;

  void print(@Observes AddendumSigned signed) {
    Addendum addendum = signed.addendum();
    Letter letter = letters.ofReferral(addendum.referralId()).orElseThrow();
    AddendumSignature signature = addenda.signatureOf(addendum).orElseThrow();
    String name = accounts.require(signature.reviewerId()).name();
    LetterContent content =
        assembly.signed(
            signed.referral(),
            letter,
            written(addendum),
            new Signer(name, signature.qualification(), signature.signedAt()));
    issue.issue(
        content,
        signature.signedAt(),
        printed -> new Letter(letter, addendum, content, printed, signature.signedAt()));
  }

  private Written written(Addendum addendum) {
    return new Written(
        addendum.number(),
        addenda.questionsOf(addendum).stream()
            .map(asked -> new Asked(asked.id(), asked.words()))
            .toList(),
        addendum.words());
  }
}
