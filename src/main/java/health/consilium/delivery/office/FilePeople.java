package health.consilium.delivery.office;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.evaluation.Evaluations;
import health.consilium.evaluation.Signature;
import health.consilium.referral.Referral;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who stands behind a referral: the account that sent it, and the reviewer who holds or signed it.
 */
@ApplicationScoped
public class FilePeople {

  @Inject Accounts accounts;
  @Inject Claims claims;
  @Inject Evaluations evaluations;

  String accountOf(Referral referral) {
    return accounts.require(referral.patientId()).email().value();
  }

  /** Empty when nobody holds it and nobody has signed. */
  String reviewerOf(Referral referral) {
    return claims.find(referral).map(claims::nameOfHolder).orElseGet(() -> signerOf(referral));
  }

  private String signerOf(Referral referral) {
    return evaluations
        .ofReferral(referral.id())
        .flatMap(evaluations::signatureOf)
        .map(Signature::reviewerId)
        .map(accounts::require)
        .map(Account::name)
        .orElse("");
  }
}
