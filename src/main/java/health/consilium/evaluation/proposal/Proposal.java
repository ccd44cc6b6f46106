package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;
import java.util.List;
import java.util.UUID;

/**
 * A line of treatment that a reviewer may take over; what the records do not say is "".
 *
 * @param doubts why it is not sure
 * @param words where it stands, letter for letter
 */
public record Proposal(
    UUID id,
    String regimen,
    String from,
    String to,
    String best,
    String stopped,
    List<String> doubts,
    List<Citation> citations,
    String words) {}
