package health.consilium.records;

import java.util.Set;
import java.util.UUID;

/**
 * A patient took a record back; what of it lies in the vault and nobody may still need is named.
 */
public record RecordRemoved(UUID recordId, UUID referralId, UUID patientId, Set<UUID> vaultNames) {}
