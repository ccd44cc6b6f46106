package health.consilium.records.web;

import health.consilium.account.Role;
import health.consilium.account.SignedInUser;
import health.consilium.records.findings.FindingDesk;
import health.consilium.records.findings.Noticed;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What the pages of a referral seem to say to who asks of the staff, looked through once. */
@RequestScoped
public class NoticedOnPages {

  @Inject FindingDesk desk;
  @Inject SignedInUser user;

  private final Map<ReferralNumber, Noticed> noticed = new HashMap<>();

  /** Refused as unknown to whoever may not read these records. */
  public Noticed of(ReferralNumber number) {
    return noticed.computeIfAbsent(
        number,
        referral ->
            user.is(Role.COORDINATOR)
                ? desk.noticedOn(referral, user.asCoordinator())
                : desk.noticedOn(referral, user.asReviewer()));
  }
}
