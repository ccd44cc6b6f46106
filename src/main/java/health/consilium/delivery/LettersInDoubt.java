package health.consilium.delivery;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Coordinator;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.letter.LetterRow;
import health.consilium.letter.Letters;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a coordinator sees that a letter rests on another person's page, and who has it. */
@ApplicationScoped
@Transactional
public class LettersInDoubt {

  @Inject Referrals referrals;
  @Inject Letters letters;
  @Inject Sending sending;
  @Inject DeliveryRows rows;
  @Inject Accounts accounts;

  /**
   * The newest letter of the referral, or else what was added to it, when it is in doubt; nothing
   * once the patient withdrew.
   */
  public Optional<LetterInDoubt> find(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return newest(letters.rowsOf(referral.id())).stream()
        .filter(_ -> referral.status() != ReferralStatus.WITHDRAWN)
        .map(letter -> weighed(referral, letter))
        .filter(letter -> !letter.citations().isEmpty() || letter.heldAt().isPresent())
        .findFirst();
  }

  private static List<LetterRow> newest(List<LetterRow> lastFirst) {
    return lastFirst.reversed().stream()
        .filter(letter -> letter.edition().isOf(lastFirst.getFirst().edition()))
        .toList();
  }

  private LetterInDoubt weighed(Referral referral, LetterRow letter) {
    List<SetApartCitation> citations = sending.setApartIn(letter);
    List<DeliveryRow> sent =
        rows.ofReferral(referral.number()).stream()
            .filter(row -> row.release().letterId().equals(letter.id()))
            .toList();
    Optional<Instant> heldAt =
        sent.stream().flatMap(row -> Stream.ofNullable(row.recall().heldAt())).findFirst();
    Account reviewer = accounts.require(letter.signedBy());
    return new LetterInDoubt(
        new LetterInDoubt.Reviewer(reviewer.name(), reviewer.isReviewing()),
        sending.givenBack(letter),
        citations,
        heldAt,
        sent.stream().filter(DeliveryRow::mayHaveLeft).toList());
  }
}
