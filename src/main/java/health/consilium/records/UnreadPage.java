package health.consilium.records;

import java.util.Optional;
import java.util.UUID;

/** A page that nobody read yet; the name of its picture in the vault when it has no own words. */
public record UnreadPage(UUID id, UUID referralId, Optional<UUID> picture) {}
