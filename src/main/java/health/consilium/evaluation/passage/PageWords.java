package health.consilium.evaluation.passage;

import java.util.UUID;

/** What one page of a record says, line by line. */
public record PageWords(UUID recordId, int page, String words) {}
