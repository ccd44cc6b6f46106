package health.consilium.records;

/**
 * How many records of a referral are there, and how many bytes; and with those that were taken back
 * after sending, which are shown to nobody but lie in the vault.
 */
public record KeptRecords(long records, long bytes, long everRecords, long everBytes) {}
