package health.consilium.delivery.office;

import health.consilium.delivery.Mailboxes;
import health.consilium.referral.Referral;
import health.consilium.review.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who stands behind a referral: the account that sent it, and the reviewer who holds it. */
@ApplicationScoped
public class FilePeople {

  @Inject Mailboxes mailboxes;
  @Inject Claims claims;

  String accountOf(Referral referral) {
    return mailboxes.addressOf(referral.patientId()).value();
  }

  /** Empty when nobody holds it. */
  String reviewerOf(Referral referral) {
    return claims.find(referral).map(claims::nameOfHolder).orElse("");
  }
}
