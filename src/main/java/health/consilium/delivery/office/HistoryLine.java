package health.consilium.delivery.office;

import health.consilium.account.Role;
import health.consilium.referral.ReferralEventKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One step of a referral as the office reads it.
 *
 * @param who the person's name; empty when nobody did it, as when a claim lapses
 * @param role of that person
 */
public record HistoryLine(Instant at, ReferralEventKind kind, String who, Optional<Role> role) {}
