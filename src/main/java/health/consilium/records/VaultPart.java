package health.consilium.records;

import java.util.UUID;

/** A piece of a file, stored on its own: the vault's name for it and its size. */
public record VaultPart(UUID name, long bytes) {}
