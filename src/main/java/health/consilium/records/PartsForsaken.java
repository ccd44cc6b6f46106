package health.consilium.records;

import java.util.UUID;

/** Parts of an upload lie in the vault for nothing; the list of what is to be removed has them. */
public record PartsForsaken(UUID uploadId) {}
