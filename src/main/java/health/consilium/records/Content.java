package health.consilium.records;

/** What a file was found to be once all of it was read. */
public record Content(RecordFormat format, String sha256) {}
