package health.consilium.records;

/** How many records of a referral are kept, and how many bytes; those taken back lie there too. */
public record KeptRecords(long records, long bytes) {}
