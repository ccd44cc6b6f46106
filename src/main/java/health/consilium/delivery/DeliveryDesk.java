package health.consilium.delivery;

import health.consilium.account.Coordinator;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.mail.Outbox;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a coordinator sees what became of released letters and mends what went wrong. */
@ApplicationScoped
@Transactional
public class DeliveryDesk {

  /** How many rows a page of the ledger shows. */
  public static final int PAGE = 25;

  @Inject Referrals referrals;
  @Inject DeliveryRows rows;
  @Inject Ledger ledger;
  @Inject Readdressing readdressing;
  @Inject Outbox outbox;

  /** One page of the ledger, newest first, and whether older ones follow. */
  public record Page(List<DeliveryRow> rows, boolean more) {}

  public Page latest(Optional<UUID> after, Coordinator coordinator) {
    List<DeliveryRow> found = rows.latest(after, PAGE + 1);
    return found.size() > PAGE
        ? new Page(List.copyOf(found.subList(0, PAGE)), true)
        : new Page(found, false);
  }

  /** The letters that this office released last, whosever they are. */
  public List<DeliveryRow> newest(int limit, Coordinator coordinator) {
    return rows.latest(Optional.empty(), limit);
  }

  public List<DeliveryRow> rowsOf(ReferralNumber number, Coordinator coordinator) {
    return rows.ofReferral(number);
  }

  /** A signed letter, or something added to one, waits for its release. */
  public boolean isSomethingToRelease(ReferralNumber number, Coordinator coordinator) {
    return rows.isSomethingToRelease(number);
  }

  public DeliveryFile open(UUID id, Coordinator coordinator) {
    DeliveryRow row = rows.require(id);
    return new DeliveryFile(row, ledger.of(row), ledger.linkOf(row));
  }

  /**
   * The same mail once more, with the same Message-ID; refused while it is not given up, and, like
   * the two below, once the patient withdrew, while the letter is held back, and once a corrected
   * edition takes its place.
   */
  public void tryAgain(UUID id, Coordinator coordinator) {
    DeliveryRow row = alone(id);
    if (!row.mayTryAgain()) {
      throw new NotParked();
    }
    outbox.retry(row.mail().id());
  }

  /**
   * The same letter to the same mailbox by a new link, for a patient whose link is too old, was
   * tried too often, or is lost; the old link opens nothing any more. Refused when there is no
   * link, or when its mail did not arrive: that is mended first.
   */
  public UUID sendNewLink(UUID id, Coordinator coordinator) {
    DeliveryRow row = alone(id);
    if (row.replaced()) {
      throw new AlreadyReplaced();
    }
    if (!row.maySendNewLink()) {
      throw new NoLinkToRenew();
    }
    return readdressing.renewLink(id, coordinator);
  }

  /**
   * The same letter to another address, or once more to the same one after the server refused it
   * for good. Refused unless the old delivery failed, and while its mail may still leave; both stay
   * in the ledger.
   */
  public UUID readdress(UUID id, EmailAddress address, Coordinator coordinator) {
    DeliveryRow row = alone(id);
    if (row.replaced()) {
      throw new AlreadyReplaced();
    }
    if (row.mail().underWay()) {
      throw new MailUnderWay();
    }
    if (!row.troubled()) {
      throw new NotParked();
    }
    return readdressing.readdress(id, address, coordinator);
  }

  /** Read after its referral is held, so that of two who mend it at once the slower one sees. */
  private DeliveryRow alone(UUID id) {
    Referral referral = referrals.requireAlone(rows.require(id).number());
    DeliveryRow row = rows.require(id);
    if (row.withdrawn()) {
      throw new NotPossibleNow(referral.number());
    }
    if (row.corrected()) {
      throw isLaterEditionReleased(row)
          ? new AlreadyReplaced()
          : new NotPossibleNow(referral.number());
    }
    if (row.held()) {
      throw new LetterHeldBack();
    }
    return row;
  }

  private static int editionOf(DeliveryRow row) {
    return row.release().edition().edition();
  }

  private boolean isLaterEditionReleased(DeliveryRow row) {
    return rows.ofReferral(row.number()).stream()
        .anyMatch(other -> editionOf(other) > editionOf(row));
  }
}
