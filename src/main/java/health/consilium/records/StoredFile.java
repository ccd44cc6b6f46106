package health.consilium.records;

import java.util.UUID;

/** What the vault knows of a file it has taken: its own name for it, the size and the SHA-256. */
public record StoredFile(UUID name, long bytes, String sha256) {}
