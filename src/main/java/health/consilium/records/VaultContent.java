package health.consilium.records;

import java.util.UUID;

/**
 * What may be handed out of the vault to the person who asked: which file, and how it is called.
 */
public record VaultContent(UUID referralId, UUID vaultName, String label, RecordFormat format) {}
