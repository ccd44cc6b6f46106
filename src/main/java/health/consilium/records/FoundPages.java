package health.consilium.records;

import java.util.List;

/** The pages on which words were found, and how many pages have no words to look in. */
public record FoundPages(List<PageFound> pages, int withoutWords) {}
