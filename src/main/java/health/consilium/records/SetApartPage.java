package health.consilium.records;

import java.util.UUID;

/**
 * A page that was set apart as another person's.
 *
 * @param file what the file is called that it came in
 */
public record SetApartPage(UUID id, UUID recordId, int number, RecordKind kind, String file) {}
