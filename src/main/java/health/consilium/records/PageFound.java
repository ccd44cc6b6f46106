package health.consilium.records;

import java.util.List;
import java.util.UUID;

/**
 * A page on which words were found: the first place with what stands around it, and every place
 * that can be marked on its picture.
 */
public record PageFound(
    UUID recordId,
    int number,
    int places,
    String before,
    String words,
    String after,
    List<PageMark> marks) {}
