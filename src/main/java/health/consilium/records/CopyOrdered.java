package health.consilium.records;

import java.util.UUID;

/** The safe copy of a file was ordered once more. */
public record CopyOrdered(UUID fileId) {}
