package health.consilium.records;

/**
 * A file that came out of an archive and lies in the vault: its name, what it is, where it lies.
 */
public record UnpackedFile(String label, RecordFormat format, StoredFile stored) {}
