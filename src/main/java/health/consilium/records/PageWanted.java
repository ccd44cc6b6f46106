package health.consilium.records;

import java.util.UUID;

/** Which page shall be photographed again, what on it cannot be read, and why, for its patient. */
public record PageWanted(UUID recordId, int page, PageFrame frame, String words) {}
