package health.consilium.delivery;

import health.consilium.account.Coordinator;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a letter once more, to another address or by a new link, in place of the old delivery; the
 * desk holds the referral.
 */
@ApplicationScoped
public class Readdressing {

  @Inject Deliveries deliveries;
  @Inject Referrals referrals;
  @Inject Sending sending;
  @Inject Event<Act> acts;
  @Inject Clock clock;

  UUID readdress(UUID id, EmailAddress address, Coordinator coordinator) {
    return replace(deliveries.require(id), address, "letter.readdressed", coordinator);
  }

  UUID renewLink(UUID id, Coordinator coordinator) {
    Delivery old = deliveries.require(id);
    return replace(old, old.recipient(), "letter.linkRenewed", coordinator);
  }

  private UUID replace(Delivery old, EmailAddress address, String verb, Coordinator coordinator) {
    Referral referral = referrals.require(old.referralId());
    UUID next = UUID.randomUUID();
    old.replaceWith(next);
    sending.replaced(old);
    Instant now = clock.instant();
    var release =
        new Delivery.Release(
            old.letterId(), referral.id(), old.way(), coordinator.accountId(), now);
    sending.send(next, referral, release, recipient(referral, old, address));
    acts.fire(new Act.Done(Optional.of(coordinator.accountId()), verb, old.id().toString(), now));
    return next;
  }

  /** The same person as before, at another address. */
  private Recipient recipient(Referral referral, Delivery old, EmailAddress address) {
    List<Recipient> recipients = sending.recipients(referral);
    Recipient before =
        recipients.stream()
            .filter(each -> each.address().equals(old.recipient()))
            .findFirst()
            .orElse(recipients.getFirst());
    return new Recipient(address, before.name(), before.account());
  }
}
