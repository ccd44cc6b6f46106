package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.paper.Protocol;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a protocol and what people decided about it.
 *
 * @param shipped it came with the portal, not by somebody's file
 */
public record ProtocolVersion(
    Protocol protocol,
    boolean shipped,
    Filed filed,
    Validity validity,
    Optional<Approved> approved,
    Optional<Withdrawn> withdrawn) {

  /** When it came, and by whom; null for what came with the portal. */
  public record Filed(Instant at, @Nullable UUID by) {}

  /** The first and the last day on which it may be chosen; null for none. */
  public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity ALWAYS = new Validity(null, null);

    /** Whether its last day comes before its first. */
    boolean isEmpty() {
      return from != null && until != null && until.isBefore(from);
    }

    boolean hasBegun(LocalDate day) {
      return from == null || !day.isBefore(from);
    }

    boolean isOver(LocalDate day) {
      return until != null && day.isAfter(until);
    }
  }

  /**
   * Who answers for it.
   *
   * @param physician the haematologist who compared it with the label
   * @param by null when its paper came approved
   */
  public record Approved(Instant at, String physician, @Nullable UUID by) {}

  /** Who took it out of use, and why. */
  public record Withdrawn(Instant at, String reason, UUID by) {}

  /** Not approved: said on screen and in print wherever its criteria stand. */
  public boolean draft() {
    return approved.isEmpty();
  }

  /** Whether it was a draft at that moment: what was signed keeps what it was signed with. */
  public boolean draftAt(Instant moment) {
    return approved.filter(approval -> !approval.at().isAfter(moment)).isEmpty();
  }

  public Standing standing(LocalDate day) {
    if (withdrawn.isPresent()) {
      return Standing.WITHDRAWN;
    }
    if (approved.isPresent()) {
      return validity.isOver(day)
          ? Standing.EXPIRED
          : validity.hasBegun(day) ? Standing.APPROVED : Standing.NOT_YET;
    }
    if (!shipped) {
      return Standing.IN_PREPARATION;
    }
    return protocol.indication().doubtful() ? Standing.OFF : Standing.DRAFT;
  }

  /** An approved version that came into force ends the time of drafts, whatever became of it. */
  boolean endsDrafts(LocalDate day) {
    return approved.isPresent() && validity.hasBegun(day);
  }

  public boolean is(String id, String number) {
    return protocol.id().equals(id) && protocol.number().value().equals(number);
  }
}
